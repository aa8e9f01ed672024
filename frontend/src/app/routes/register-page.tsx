import { Anchor, Text } from '@mantine/core';
import { Link, Navigate } from 'react-router';
import { AuthLayout } from '@/components/layout/auth-layout';
import { RegisterForm } from '@/features/identity/components/register-form';
import { useText } from '@/lib/i18n/text';
import { useUser } from '@/lib/session';

export function RegisterPage() {
  const t = useText();
  const user = useUser();
  if (user) {
    return <Navigate to="/settings" replace />;
  }
  return (
    <AuthLayout title={t('identity.register')}>
      <RegisterForm />
      <Text size="sm" mt="md" ta="center">
        {t('identity.has-account')}{' '}
        <Anchor component={Link} to="/sign-in" inherit fw={550} underline="always">
          {t('identity.sign-in')}
        </Anchor>
      </Text>
    </AuthLayout>
  );
}
