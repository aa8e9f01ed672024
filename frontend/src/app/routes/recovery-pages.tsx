import { useQuery } from '@tanstack/react-query';
import { AuthLayout } from '@/components/layout/auth-layout';
import { Notice } from '@/components/ui/notice';
import { QueryState } from '@/components/ui/query-state';
import { verifyEmail } from '@/features/identity/api/identity';
import { BackToSignIn } from '@/features/identity/components/back-to-sign-in';
import { ForgotForm } from '@/features/identity/components/forgot-form';
import { ResetForm } from '@/features/identity/components/reset-form';
import { useText } from '@/lib/i18n/text';
import { useLinkToken } from '@/lib/use-link-token';

export function ForgotPasswordPage() {
  const t = useText();
  return (
    <AuthLayout title={t('identity.forgot-title')}>
      <ForgotForm />
      <BackToSignIn />
    </AuthLayout>
  );
}

export function ResetPasswordPage() {
  const t = useText();
  const token = useLinkToken();
  return (
    <AuthLayout title={t('identity.reset-title')}>
      {token === null ? <Notice tone="warning">{t('identity.link-missing')}</Notice> : <ResetForm token={token} />}
      <BackToSignIn />
    </AuthLayout>
  );
}

export function VerifyEmailPage() {
  const t = useText();
  const token = useLinkToken();
  return (
    <AuthLayout title={t('identity.verify-title')}>
      {token === null ? <Notice tone="warning">{t('identity.link-missing')}</Notice> : <Verified token={token} />}
      <BackToSignIn />
    </AuthLayout>
  );
}

/** Asked once: the link works once, so asking again would say that it does not. */
function Verified({ token }: { token: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['verify-email', token],
    queryFn: () => verifyEmail(token),
    retry: false,
    staleTime: Infinity,
  });
  return <QueryState query={query}>{() => <Notice>{t('identity.verify-done')}</Notice>}</QueryState>;
}
