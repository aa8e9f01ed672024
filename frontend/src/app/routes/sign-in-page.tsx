import { Anchor, Text } from '@mantine/core';
import { Link, Navigate, useSearchParams } from 'react-router';
import { AuthLayout } from '@/components/layout/auth-layout';
import { DemoLogins } from '@/features/identity/components/demo-logins';
import { SignInForm } from '@/features/identity/components/sign-in-form';
import { useText } from '@/lib/i18n/text';
import { useUser } from '@/lib/session';

const isOurs = (path: string | null): path is string => path !== null && /^\/(?![/\\])/.test(path);

export function SignInPage() {
  const t = useText();
  const user = useUser();
  const [parameters] = useSearchParams();
  const from = parameters.get('from');
  if (user) {
    return <Navigate to={isOurs(from) ? from : '/'} replace />;
  }
  return (
    <AuthLayout title={t('identity.sign-in')} below={<DemoLogins />}>
      <SignInForm />
      <Text size="sm" mt="md" ta="center">
        {t('identity.no-account')}{' '}
        <Anchor component={Link} to="/register" inherit fw={550} underline="always">
          {t('identity.register')}
        </Anchor>
      </Text>
    </AuthLayout>
  );
}
