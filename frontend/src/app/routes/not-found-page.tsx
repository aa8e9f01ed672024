import { Button, VisuallyHidden } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/lib/i18n/text';

export function NotFoundPage() {
  const t = useText();
  return (
    <>
      <VisuallyHidden component="h1">{t('error.not-found')}</VisuallyHidden>
      <EmptyState
        icon={<IconMapOff size={40} aria-hidden />}
        action={
          <Button component={Link} to="/invoices">
            {t('error.to-invoices')}
          </Button>
        }
      >
        {t('error.not-found')}
      </EmptyState>
    </>
  );
}
