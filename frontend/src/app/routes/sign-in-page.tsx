import { Anchor, Box, Text } from '@mantine/core';
import { Link, Navigate, useSearchParams } from 'react-router';
import { Notice } from '@/components/ui/notice';
import { AuthLayout } from '@/components/layout/auth-layout';
import { DemoLogins } from '@/features/identity/components/demo-logins';
import { SignInForm } from '@/features/identity/components/sign-in-form';
import { isTextKey, useText } from '@/lib/i18n/text';
import { endedBecause, useUser } from '@/lib/session';

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
      <Ended />
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

/** Whoever was thrown out learns why. */
function Ended() {
  const t = useText();
  const reason = endedBecause();
  const key = `identity.ended.${reason ?? ''}`;
  if (reason === null || !isTextKey(key)) {
    return null;
  }
  return (
    <Box mb="md" role="status">
      <Notice tone="warning">{t(key)}</Notice>
    </Box>
  );
}
