import { Button, Center } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/lib/i18n/text';

/** A page that broke, or whose code could not be fetched (a new version was installed meanwhile). */
export function RouteError() {
  const t = useText();
  return (
    <Center mih="60vh">
      <EmptyState
        icon={<IconAlertTriangle size={40} aria-hidden />}
        action={<Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>}
      >
        {t('error.page')}
      </EmptyState>
    </Center>
  );
}
