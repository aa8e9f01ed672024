import { Button, Stack, Text } from '@mantine/core';
import { AuthLayout } from '@/components/layout/auth-layout';
import { useSignOut } from '@/features/identity/api/identity';
import { PasswordSection } from '@/features/profile/components/password-section';
import { PreferencesForm } from '@/features/profile/components/preferences-form';
import { SecondFactor } from '@/features/profile/components/second-factor';
import { SignIns } from '@/features/profile/components/sign-ins';
import type { User } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';

/** Operators run the platform and belong to no shop: their work is in the engine's own pages. */
export function OperatorPage({ user }: { user: User }) {
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
        <PreferencesForm user={user} />
        <SecondFactor />
        <PasswordSection user={user} />
        <SignIns />
        <Button variant="subtle" onClick={() => signOut.mutate()}>
          {t('user.sign-out')}
        </Button>
      </Stack>
    </AuthLayout>
  );
}
