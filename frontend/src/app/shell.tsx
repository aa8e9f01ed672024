import { Box, Loader } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import {
  IconBox,
  IconFileInvoice,
  IconMessageCircle,
  IconReceipt2,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { Outlet, useLocation, useNavigate, useNavigation } from 'react-router';
import { AppLayout, type NavEntry } from '@/components/layout/app-layout';
import { ShortcutsHelp } from '@/components/layout/shortcuts-help';
import { UserMenu } from '@/components/layout/user-menu';
import { StatusBadge } from '@/components/ui/status-badge';
import { useSignOut } from '@/features/identity/api/identity';
import { sendAll } from '@/features/payment/api/decisions';
import { reviewsQuery } from '@/features/payment/api/reviews';
import { DecisionBar } from '@/features/payment/components/decision-bar';
import { PlanBanner } from '@/features/subscription/components/plan-banner';
import { UpgradeDialog } from '@/features/subscription/components/upgrade-dialog';
import type { User } from '@/lib/api-types';
import { demoQuery } from '@/lib/demo';
import { useText } from '@/lib/i18n/text';
import { useShortcuts } from '@/lib/use-shortcuts';

export function Shell({ user }: { user: User }) {
  const t = useText();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const busy = useNavigation().state === 'loading';
  const [help, { open, close }] = useDisclosure();
  const signOut = useSignOut();
  const demo = useQuery(demoQuery);
  const reviews = useQuery({ ...reviewsQuery, enabled: user.reviewer, refetchInterval: 10_000 });
  const emulator = demo.data?.emulator ?? false;
  const waiting = reviews.data?.length;

  const nav = useMemo<NavEntry[]>(
    () => [
      { to: '/invoices', label: t('nav.invoices'), icon: <IconFileInvoice size={20} aria-hidden /> },
      { to: '/reviews', label: t('nav.reviews'), icon: <IconReceipt2 size={20} aria-hidden />, count: waiting },
      { to: '/products', label: t('nav.products'), icon: <IconBox size={20} aria-hidden /> },
      { to: '/customers', label: t('nav.customers'), icon: <IconUsers size={20} aria-hidden /> },
      ...(emulator ? [{ to: '/chat', label: t('nav.chat'), icon: <IconMessageCircle size={20} aria-hidden /> }] : []),
      { to: '/settings', label: t('nav.settings'), icon: <IconSettings size={20} aria-hidden />, wideOnly: emulator },
    ],
    [t, emulator, waiting],
  );
  const go = (to: string) => () => void navigate(to);
  useShortcuts({
    'g i': go('/invoices'),
    'g r': go('/reviews'),
    'g p': go('/products'),
    'g c': go('/customers'),
    'g t': go('/chat'),
    'g s': go('/settings'),
    // Among the reviews `c` asks for a clearer picture.
    ...(pathname === '/reviews' ? {} : { c: go('/invoices/new') }),
    '?': open,
  });

  return (
    <AppLayout
      shopName={user.tenantName ?? 'Vikaya'}
      nav={nav}
      full={pathname.startsWith('/chat')}
      tools={
        <>
          {busy && <Loader size="xs" aria-label={t('state.loading')} />}
          {emulator && (
            <Box visibleFrom="xs">
              <StatusBadge tone="info">{t('demo.emulator')}</StatusBadge>
            </Box>
          )}
          <UserMenu user={user} onShortcuts={open} onSignOut={() => void sendAll().finally(() => signOut.mutate())} />
        </>
      }
    >
      {user.reviewer && (
        <DecisionBar user={user} shown={pathname === '/reviews' ? new URLSearchParams(search).get('task') : null} />
      )}
      <PlanBanner />
      <Outlet />
      <UpgradeDialog />
      <ShortcutsHelp opened={help} onClose={close} />
    </AppLayout>
  );
}
