import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Ago } from '@/components/ui/moment';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import type { Invitation } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { invitationsQuery, useRenewInvitation, useRevokeInvitation } from '../api/team';
import { LinkToPassOn } from './link-to-pass-on';

/** Invitations nobody has taken yet. */
export function Invitations() {
  const t = useText();
  const query = useQuery(invitationsQuery);
  const renew = useRenewInvitation();
  const revoke = useRevokeInvitation();
  if (!query.data || query.data.length === 0) {
    return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <Section title={t('team.invitations')}>
      <Stack>
        {renew.data && (
          <LinkToPassOn
            link={renew.data.link}
            hint={t('team.link-once')}
            words={t('team.share-words')}
            chat={renew.data.chat}
          />
        )}
        <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {query.data.map((invitation) => (
            <Row
              key={invitation.id}
              invitation={invitation}
              busy={renew.isPending || revoke.isPending}
              onRenew={() => renew.mutate(invitation.id)}
              onRevoke={() => revoke.mutate(invitation.id)}
            />
          ))}
        </Stack>
        <ErrorNotice error={renew.error ?? revoke.error} />
      </Stack>
    </Section>
  );
}

interface RowProps {
  invitation: Invitation;
  busy: boolean;
  onRenew: () => void;
  onRevoke: () => void;
}

function Row({ invitation, busy, onRenew, onRevoke }: RowProps) {
  const t = useText();
  const name = invitation.email ?? t('team.link-only');
  return (
    <Group component="li" justify="space-between">
      <div>
        <Text fw={550}>{name}</Text>
        <Text component="div" size="sm" c="dimmed">
          {t(`role.${invitation.role}`)} ·{' '}
          {invitation.expired ? (
            <StatusBadge tone="warning">{t('team.expired')}</StatusBadge>
          ) : (
            <>
              {t('telegram.expires')} <Ago value={invitation.expiresAt} />
            </>
          )}
        </Text>
      </div>
      <Group gap="xs">
        <Button variant="default" size="compact-sm" disabled={busy} onClick={onRenew}>
          {t('team.renew')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={busy}
          aria-label={t('team.revoke-named', { name })}
          onClick={onRevoke}
        >
          {t('team.revoke')}
        </Button>
      </Group>
    </Group>
  );
}
