import { Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPackageOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { Ago } from '@/components/ui/moment';
import { QueryState } from '@/components/ui/query-state';
import { useToast } from '@/components/ui/use-toast';
import type { StockShortage } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { shortagesQuery, useResolveShortage, type Resolution } from '../api/shortages';

/** Paid invoices whose goods were not there: bring goods and try again, or close without booking stock. */
export function StockShortages() {
  const t = useText();
  const query = useQuery(shortagesQuery);
  return (
    <QueryState query={query}>
      {(shortages) =>
        shortages.length === 0 ? (
          <EmptyState icon={<IconPackageOff size={40} stroke={1.4} aria-hidden />}>{t('shortage.none')}</EmptyState>
        ) : (
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('review.shortages')}>
            {shortages.map((shortage) => (
              <li key={shortage.taskId}>
                <Shortage shortage={shortage} />
              </li>
            ))}
          </Stack>
        )
      }
    </QueryState>
  );
}

function Shortage({ shortage }: { shortage: StockShortage }) {
  const t = useText();
  const toast = useToast();
  const { write } = usePermissions();
  const resolve = useResolveShortage();
  const [asking, setAsking] = useState<Resolution['action'] | null>(null);
  const [note, setNote] = useState('');
  const confirm = () => {
    if (asking !== null) {
      resolve.mutate(
        { taskId: shortage.taskId, action: asking, note: note.trim() || undefined },
        {
          onSuccess: () => {
            setAsking(null);
            toast.done(t('shortage.resolved', { number: shortage.invoiceNumber }));
          },
        },
      );
    }
  };
  return (
    <Paper p="md">
      <Group justify="space-between">
        <div>
          <Link className="plain-link" to={`/invoices/${shortage.invoiceId}`}>
            {shortage.invoiceNumber}
          </Link>
          <Text>{t('shortage.missing', { missing: shortage.missing })}</Text>
          <Text size="sm" c="dimmed">
            <Ago value={shortage.since} />
          </Text>
        </div>
        {write && (
          <Group gap="xs">
            <Button onClick={() => setAsking('RETRY')}>{t('shortage.retry')}</Button>
            <Button variant="default" onClick={() => setAsking('CLOSE_WITHOUT_STOCK')}>
              {t('shortage.close')}
            </Button>
          </Group>
        )}
      </Group>
      <ConfirmDialog
        opened={asking !== null}
        title={t(asking === 'RETRY' ? 'shortage.retry' : 'shortage.close')}
        confirmLabel={t(asking === 'RETRY' ? 'shortage.retry' : 'shortage.close')}
        busy={resolve.isPending}
        error={resolve.error}
        onConfirm={confirm}
        onClose={() => setAsking(null)}
      >
        <Text size="sm">{t(asking === 'RETRY' ? 'shortage.retry-hint' : 'shortage.close-hint')}</Text>
        <Textarea label={t('review.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </ConfirmDialog>
    </Paper>
  );
}
