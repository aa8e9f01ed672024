import { Button, FileButton, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useRef } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useText } from '@/lib/i18n/text';
import { useSendProof } from '../api/bill';

/** The bank's receipt, as a screenshot or a photo of it. */
export function SendProof({ token }: { token: string }) {
  const t = useText();
  const reset = useRef<() => void>(null);
  const upload = useSendProof(token);
  const send = (file: File | null) => {
    if (file) {
      upload.mutate(file);
      reset.current?.();
    }
  };
  return (
    <Paper p="lg" component="section" aria-label={t('pay.proof')}>
      <Stack gap="sm">
        <Title order={2} fz="1.0625rem">
          {t('pay.proof')}
        </Title>
        <Text size="sm">{t('pay.proof-hint')}</Text>
        <FileButton
          accept="image/jpeg,image/png,image/webp"
          onChange={send}
          resetRef={reset}
          inputProps={{ 'aria-label': t('pay.send-proof') }}
        >
          {(props) => (
            <Button
              {...props}
              size="md"
              fullWidth
              loading={upload.isPending}
              leftSection={<IconCamera size={18} aria-hidden />}
            >
              {t('pay.send-proof')}
            </Button>
          )}
        </FileButton>
        <ErrorNotice error={upload.error} />
      </Stack>
    </Paper>
  );
}
