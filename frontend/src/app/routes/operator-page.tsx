import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useSignOut } from '@/features/identity/api/identity';
import { Section } from '@/components/ui/section';
import { PasswordSection } from '@/features/profile/components/password-section';
import { PreferencesForm } from '@/features/profile/components/preferences-form';
import { SecondFactor } from '@/features/profile/components/second-factor';
import { SignIns } from '@/features/profile/components/sign-ins';
import { OperatorPayments } from '../operator/operator-payments';
import { OperatorTenants } from '@/features/subscription/components/operator-tenants';
import type { User } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';

/** Operators run the platform and belong to no shop: what tenants pay for their plans, and the engine's own pages. */
export function OperatorPage({ user }: { user: User }) {
  const t = useText();
  const signOut = useSignOut();
  return (
    <Container component="main" size="lg" py="lg">
      <Stack gap="lg">
        <Group justify="space-between">
          <Title order={1}>{t('operator.title')}</Title>
          <Group gap="xs">
            <Button component="a" href="/camunda/app/cockpit/" variant="default">
              {t('operator.cockpit')}
            </Button>
            <Button component="a" href="/camunda/app/tasklist/" variant="default">
              {t('operator.tasklist')}
            </Button>
            <Button variant="subtle" onClick={() => signOut.mutate()}>
              {t('user.sign-out')}
            </Button>
          </Group>
        </Group>
        <Text>{t('operator.text')}</Text>
        <OperatorPayments />
        <OperatorTenants />
        <Section title={t('operator.account')}>
          <Stack>
            <PreferencesForm user={user} />
            <SecondFactor />
            <PasswordSection user={user} />
            <SignIns />
          </Stack>
        </Section>
      </Stack>
    </Container>
  );
}
