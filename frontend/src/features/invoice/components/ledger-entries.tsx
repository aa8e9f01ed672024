import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Instant } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { StatusBadge } from '@/components/ui/status-badge';
import type { LedgerEntry } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive } from '@/lib/money';
import { usePermissions } from '@/lib/session';
import { VoidDialog } from './void-dialog';

interface Props {
  entries: readonly LedgerEntry[];
  /** Whether voiding asks about goods; on a customer's page the invoice tells. */
  goodsOut?: boolean;
  /** A customer's page names the invoices and voids only what belongs to none. */
  ofCustomer?: boolean;
}

/** Entries of the money ledger; what was taken back stays, struck through. */
export function LedgerEntries({ entries, goodsOut = false, ofCustomer = false }: Props) {
  const { administer } = usePermissions();
  const [voiding, setVoiding] = useState<LedgerEntry | null>(null);
  return (
    <>
      <Stack component="ul" p={0} m={0} gap="md" style={{ listStyle: 'none' }}>
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            ofCustomer={ofCustomer}
            onVoid={
              administer && entry.voidable && (!ofCustomer || entry.invoiceId === null)
                ? () => setVoiding(entry)
                : undefined
            }
          />
        ))}
      </Stack>
      {voiding && <VoidDialog entry={voiding} goodsOut={goodsOut} onClose={() => setVoiding(null)} />}
    </>
  );
}

interface EntryProps {
  entry: LedgerEntry;
  ofCustomer: boolean;
  onVoid: (() => void) | undefined;
}

function Entry({ entry, ofCustomer, onVoid }: EntryProps) {
  const t = useText();
  const facts = [
    entry.way && t(`ledger.way.${entry.way}`),
    entry.bank,
    entry.transactionId,
    entry.proofId === null && t('ledger.by', { name: entry.recordedBy }),
  ].filter(Boolean);
  return (
    <Group component="li" justify="space-between" align="start" wrap="nowrap" data-testid="ledger-entry">
      <div style={{ minWidth: 0 }}>
        <Text component="div" fw={600} td={entry.voided ? 'line-through' : undefined}>
          {t(`ledger.kind.${entry.kind}`)} · <Money value={entry.amount} />
        </Text>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {entry.note && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {entry.note}
          </Text>
        )}
        {ofCustomer && entry.invoiceId && (
          <Link className="plain-link" to={`/invoices/${entry.invoiceId}`}>
            {t('ledger.to-invoice', { number: entry.invoiceNumber ?? '' })}
          </Link>
        )}
        <Group gap="xs" mt={4}>
          {entry.anomaly && <StatusBadge tone="warning">{t(`ledger.anomaly.${entry.anomaly}`)}</StatusBadge>}
          {entry.late && <StatusBadge tone="warning">{t('ledger.anomaly.PAID_LATE')}</StatusBadge>}
          {entry.kind !== 'REFUND' && isPositive(entry.credit.amount) && (
            <StatusBadge tone="info">{t('invoice.credit-of', { amount: formatMoney(entry.credit) })}</StatusBadge>
          )}
          {entry.voided && <StatusBadge tone="neutral">{t('ledger.voided')}</StatusBadge>}
        </Group>
      </div>
      <Stack gap="xs" align="end">
        <Text component="div" size="sm" ta="end">
          <Instant value={entry.receivedAt} />
        </Text>
        {onVoid && (
          <Button variant="default" size="xs" onClick={onVoid}>
            {t('ledger.void')}
          </Button>
        )}
      </Stack>
    </Group>
  );
}
