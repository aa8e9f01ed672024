import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useText } from '@/lib/i18n/text';
import { secondFactorQuery } from '../api/profile';
import { ProveDialog } from './prove-dialog';
import { SetUpDialog } from './set-up-dialog';

type Open = 'set-up' | 'renew' | 'turn-off' | null;

/** Whether signing in takes a code, how to turn that on, and how to get out of it. */
export function SecondFactor() {
  const t = useText();
  const query = useQuery(secondFactorQuery);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Section title={t('profile.second-factor')}>
      <QueryState query={query} skeleton={<RowSkeleton rows={1} />}>
        {({ on, recoveryCodesLeft }) =>
          on ? (
            <Stack>
              <Group gap="xs">
                <StatusBadge tone="success">{t('profile.second-factor-on')}</StatusBadge>
                <Text size="sm" c={recoveryCodesLeft < 3 ? 'red' : 'dimmed'}>
                  {t('profile.codes-left', { count: recoveryCodesLeft })}
                </Text>
              </Group>
              <Text size="sm" c="dimmed">
                {t('profile.second-factor-tasklist')}
              </Text>
              <Group>
                <Button variant="default" onClick={() => setOpen('renew')}>
                  {t('profile.new-codes')}
                </Button>
                <Button variant="default" color="red" onClick={() => setOpen('turn-off')}>
                  {t('profile.turn-off')}
                </Button>
              </Group>
            </Stack>
          ) : (
            <Stack>
              <Text size="sm">{t('profile.second-factor-hint')}</Text>
              <Button style={{ alignSelf: 'start' }} onClick={() => setOpen('set-up')}>
                {t('profile.turn-on')}
              </Button>
            </Stack>
          )
        }
      </QueryState>
      {open === 'set-up' && <SetUpDialog onClose={close} />}
      {open === 'renew' && <ProveDialog what="renew" onClose={close} />}
      {open === 'turn-off' && <ProveDialog what="turn-off" onClose={close} />}
    </Section>
  );
}
