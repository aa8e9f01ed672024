import { Button, Stack, Text } from '@mantine/core';
import { AuthLayout } from '@/components/layout/auth-layout';
import { useSignOut } from '@/features/identity/api/identity';
import { useText } from '@/lib/i18n/text';

/** Operators run the platform and belong to no shop: their work is in the engine's own pages. */
export function OperatorPage() {
  const t = useText();
  const signOut = useSignOut();
  return (
    <AuthLayout title={t('operator.title')}>
      <Stack>
        <Text>{t('operator.text')}</Text>
        <Button component="a" href="/camunda/app/cockpit/">
          {t('operator.cockpit')}
        </Button>
        <Button component="a" href="/camunda/app/tasklist/" variant="default">
          {t('operator.tasklist')}
        </Button>
        <Button variant="subtle" onClick={() => signOut.mutate()}>
          {t('user.sign-out')}
        </Button>
      </Stack>
    </AuthLayout>
  );
}
