import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { AuthLayout } from '@/components/layout/auth-layout';
import { Notice } from '@/components/ui/notice';
import { QueryState } from '@/components/ui/query-state';
import { lookUpOffer } from '@/features/identity/api/identity';
import { BackToSignIn } from '@/features/identity/components/back-to-sign-in';
import { JoinForm } from '@/features/identity/components/join-form';
import { useText } from '@/lib/i18n/text';
import { useUser } from '@/lib/session';
import { useLinkSecrets } from '@/lib/use-link-token';

export function JoinPage() {
  const t = useText();
  const user = useUser();
  const { token, chat } = useLinkSecrets();
  if (user) {
    return <Navigate to="/" replace />;
  }
  if (token === null) {
    return (
      <AuthLayout title={t('identity.join')}>
        <Notice tone="warning">{t('identity.link-missing')}</Notice>
        <BackToSignIn />
      </AuthLayout>
    );
  }
  return <Invited token={token} chat={chat} />;
}

function Invited({ token, chat }: { token: string; chat: string | null }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookUpOffer(token),
    retry: false,
    staleTime: Infinity,
  });
  return (
    <AuthLayout title={query.data ? t('identity.join-title', { shop: query.data.shopName }) : t('identity.join')}>
      <QueryState query={query}>{(offer) => <JoinForm token={token} chat={chat} offer={offer} />}</QueryState>
      <BackToSignIn />
    </AuthLayout>
  );
}
