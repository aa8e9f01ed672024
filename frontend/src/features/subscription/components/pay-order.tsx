import { Anchor, Button, FileButton, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconCamera } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useCancelOrder, usePayOrder } from '../api/orders';

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];

/** The bank's receipt: chosen, dropped or pasted. */
export function PayOrder({ order }: { order: Order }) {
  const t = useText();
  const reset = useRef<() => void>(null);
  const { mutate, isPending, error, share } = usePayOrder(order.id);
  const [noPicture, setNoPicture] = useState(false);
  const send = (file: File | null | undefined) => {
    if (file && !isPending) {
      setNoPicture(false);
      mutate(file);
      reset.current?.();
    }
  };
  const sendFrom = (data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    const picture = files.find(({ type }) => PICTURES.includes(type));
    setNoPicture(files.length > 0 && !picture);
    send(picture);
  };
  useWindowEvent('paste', (event) => sendFrom(event.clipboardData));
  const percent = Math.round(share * 100);
  return (
    <Paper
      p="lg"
      component="section"
      aria-label={t('order.send')}
      onDragOver={(event: React.DragEvent) => event.preventDefault()}
      onDrop={(event: React.DragEvent) => {
        event.preventDefault();
        sendFrom(event.dataTransfer);
      }}
    >
      <Stack gap="sm">
        <Title order={2} fz="1.0625rem">
          {t('order.send')}
        </Title>
        <Text size="sm">{t('order.send-hint')}</Text>
        <FileButton
          accept={PICTURES.join(',')}
          onChange={send}
          resetRef={reset}
          inputProps={{ 'aria-label': t('order.send') }}
        >
          {(props) => (
            <Button {...props} size="md" loading={isPending} leftSection={<IconCamera size={18} aria-hidden />}>
              {t('order.send')}
            </Button>
          )}
        </FileButton>
        {isPending && (
          <div>
            <Progress value={percent} aria-label={t('order.sending', { percent })} />
            <Text size="xs" c="dimmed" aria-hidden>
              {t('order.sending', { percent })}
            </Text>
          </div>
        )}
        {noPicture && (
          <Notice tone="warning">
            <span role="alert">{t('order.not-a-picture')}</span>
          </Notice>
        )}
        <ErrorNotice error={error} />
        <CancelOrder order={order} />
      </Stack>
    </Paper>
  );
}

function CancelOrder({ order }: { order: Order }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelOrder(order.id);
  const { own } = usePermissions();
  if (!own) {
    return null;
  }
  return (
    <>
      <Anchor component="button" type="button" size="sm" c="dimmed" onClick={() => setAsking(true)}>
        {t('order.cancel')}
      </Anchor>
      <ConfirmDialog
        opened={asking}
        title={t('order.cancel-title')}
        confirmLabel={t('order.cancel')}
        danger
        busy={cancel.isPending}
        error={cancel.error}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <Text size="sm">{t('order.cancel-hint')}</Text>
      </ConfirmDialog>
    </>
  );
}
