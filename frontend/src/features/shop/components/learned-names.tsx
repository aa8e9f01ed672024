import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Ago } from '@/components/ui/moment';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { Alias } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { aliasesQuery, useRevokeAlias } from '../api/aliases';

/** The names people accepted for the shop's accounts, each of which can be taken back. */
export function LearnedNames() {
  const t = useText();
  const query = useQuery(aliasesQuery);
  const [leaving, setLeaving] = useState<Alias | null>(null);
  return (
    <Section title={t('alias.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('alias.hint')}
      </Text>
      <QueryState query={query}>
        {(aliases) =>
          aliases.length === 0 ? (
            <Text c="dimmed">{t('alias.none')}</Text>
          ) : (
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {aliases.map((alias) => (
                <Group component="li" key={alias.id} justify="space-between" gap="xs">
                  <div style={{ minWidth: 0 }}>
                    <Text fw={550} style={{ overflowWrap: 'anywhere' }}>
                      {alias.name}
                    </Text>
                    <Text component="div" size="sm" c="dimmed">
                      <span className="number">{alias.account}</span> · {alias.learnedBy} ·{' '}
                      <Ago value={alias.learnedAt} />
                    </Text>
                  </div>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('alias.revoke-named', { name: alias.name })}
                    onClick={() => setLeaving(alias)}
                  >
                    {t('alias.revoke')}
                  </Button>
                </Group>
              ))}
            </Stack>
          )
        }
      </QueryState>
      {leaving && <RevokeDialog alias={leaving} onClose={() => setLeaving(null)} />}
    </Section>
  );
}

function RevokeDialog({ alias, onClose }: { alias: Alias; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const revoke = useRevokeAlias();
  return (
    <ConfirmDialog
      opened
      title={t('alias.revoke-title')}
      confirmLabel={t('alias.revoke')}
      danger
      busy={revoke.isPending}
      error={revoke.error}
      onConfirm={() =>
        revoke.mutate(alias.id, {
          onSuccess: () => {
            toast.done(t('alias.revoked', { name: alias.name }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Text size="sm">{t('alias.revoke-text', { name: alias.name })}</Text>
    </ConfirmDialog>
  );
}
