import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconQrcode } from '@tabler/icons-react';
import { useRef } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import type { Sticker } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useReadSticker } from '../api/accounts';

/** Reads the account from a photo of the merchant's own sticker; a phone offers its camera for it. */
export function StickerScan({ onRead }: { onRead: (sticker: Sticker) => void }) {
  const t = useText();
  const reset = useRef<() => void>(null);
  const read = useReadSticker();
  const send = (photo: File | null) => {
    if (photo) {
      read.mutate(photo, { onSuccess: onRead });
      reset.current?.();
    }
  };
  return (
    <Stack gap="xs" align="start">
      <FileButton accept="image/*" onChange={send} resetRef={reset} inputProps={{ 'aria-label': t('shop.scan') }}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={read.isPending}
            leftSection={<IconQrcode size={18} aria-hidden />}
          >
            {t('shop.scan')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('shop.scan-hint')}
      </Text>
      <ErrorNotice error={read.error} />
      <div role="status">
        {read.data && (
          <Notice>
            {t('shop.scan-done')} {read.data.accountNumber === null && t('shop.scan-no-number')}
          </Notice>
        )}
      </div>
    </Stack>
  );
}
