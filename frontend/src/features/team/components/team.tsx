import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DataList, Frame, type Column } from '@/components/ui/data-list';
import { Ago } from '@/components/ui/moment';
import { QueryState } from '@/components/ui/query-state';
import { StatusBadge } from '@/components/ui/status-badge';
import type { Member } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions, useUser } from '@/lib/session';
import { membersQuery } from '../api/team';
import { Invitations } from './invitations';
import { InviteDialog } from './invite-dialog';
import { MemberDialog } from './member-dialog';
import { RoleMatrix } from './role-matrix';

/** Who belongs to the shop and what each may do; owners change it. */
export function Team() {
  const t = useText();
  const me = useUser();
  const { own } = usePermissions();
  const query = useQuery(membersQuery);
  const [inviting, setInviting] = useState(false);
  const [open, setOpen] = useState<Member | null>(null);
  const change = (member: Member) =>
    own &&
    member.id !== me?.id && (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('team.change-named', { name: member.displayName })}
        onClick={() => setOpen(member)}
      >
        {t('action.edit')}
      </Button>
    );
  const columns: Column<Member>[] = [
    { header: t('team.name'), cell: (row) => <Name member={row} mine={row.id === me?.id} /> },
    { header: t('team.role'), cell: (row) => <RoleOf member={row} /> },
    {
      header: t('team.last-sign-in'),
      cell: (row) => (row.lastSignInAt ? <Ago value={row.lastSignInAt} /> : t('team.never')),
    },
    { header: t('team.change'), cell: change, end: true },
  ];
  return (
    <>
      <Frame>
        {own && (
          <Group p="sm" justify="flex-end">
            <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
              {t('team.invite')}
            </Button>
          </Group>
        )}
        <QueryState query={query}>
          {(members) => (
            <DataList
              label={t('team.title')}
              rows={members}
              rowKey={(row) => row.id}
              columns={columns}
              card={(row) => (
                <Group justify="space-between" wrap="nowrap" align="start">
                  <div>
                    <Name member={row} mine={row.id === me?.id} />
                    <RoleOf member={row} />
                  </div>
                  {change(row)}
                </Group>
              )}
            />
          )}
        </QueryState>
      </Frame>
      {own && <Invitations />}
      <RoleMatrix />
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
      {open && <MemberDialog key={open.id} member={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function Name({ member, mine }: { member: Member; mine: boolean }) {
  const t = useText();
  return (
    <div>
      <Text fw={550}>
        {member.displayName} {mine && <StatusBadge tone="info">{t('team.you')}</StatusBadge>}{' '}
        {!member.enabled && <StatusBadge tone="danger">{t('team.disabled')}</StatusBadge>}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {member.username} · {member.email}
      </Text>
    </div>
  );
}

function RoleOf({ member }: { member: Member }) {
  const t = useText();
  return (
    <Text size="sm">
      {t(`role.${member.role}`)}
      {member.reviewer ? ` · ${t('role.reviewer')}` : ''}
      {member.secondFactor ? ` · ${t('team.second-factor')}` : ''}
    </Text>
  );
}
