import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Ago } from '@/components/ui/moment';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import type { SignInRow } from '@/lib/api-types';
import { deviceName } from '@/lib/device';
import { useText } from '@/lib/i18n/text';
import { signInsQuery, useEndSignIn } from '../api/profile';

/** Where one is signed in, and a way to end it there. */
export function SignIns() {
  const t = useText();
  const query = useQuery(signInsQuery);
  const end = useEndSignIn();
  return (
    <Section title={t('profile.sign-ins')}>
      <QueryState query={query} skeleton={<RowSkeleton rows={2} />}>
        {(rows) => (
          <Stack>
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {rows.map((row) => (
                <Row key={row.id} row={row} onEnd={() => end.mutate(row.id)} busy={end.isPending} />
              ))}
            </Stack>
            <ErrorNotice error={end.error} />
            {rows.length > 1 && (
              <Button
                variant="default"
                style={{ alignSelf: 'start' }}
                loading={end.isPending && end.variables === 'others'}
                onClick={() => end.mutate('others')}
              >
                {t('profile.end-others')}
              </Button>
            )}
          </Stack>
        )}
      </QueryState>
    </Section>
  );
}

function Row({ row, busy, onEnd }: { row: SignInRow; busy: boolean; onEnd: () => void }) {
  const t = useText();
  const device = deviceName(row.device) ?? t('profile.unknown-device');
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text fw={550}>
          {device} {row.current && <StatusBadge tone="success">{t('profile.this-device')}</StatusBadge>}
        </Text>
        <Text size="sm" c="dimmed">
          <span className="number">{row.address}</span> · {t('profile.last-seen')} <Ago value={row.lastSeenAt} />
        </Text>
      </div>
      {!row.current && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={busy}
          aria-label={t('profile.end-named', { device })}
          onClick={onEnd}
        >
          {t('profile.end')}
        </Button>
      )}
    </Group>
  );
}
