import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { Invoice } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive } from '@/lib/money';
import { usePermissions } from '@/lib/session';
import { paymentsQuery } from '../api/invoices';
import { balancesQuery } from '../api/ledger';
import { CashDialog, CreditDialog } from './booking-dialog';
import { LedgerEntries } from './ledger-entries';

/** The invoice's money ledger, and what can be done in it by hand. */
export function InvoicePayments({ invoice, interval }: { invoice: Invoice; interval: number | false }) {
  const t = useText();
  const { write, administer } = usePermissions();
  const query = useQuery({ ...paymentsQuery(invoice.id), refetchInterval: interval });
  const balances = useQuery(balancesQuery(invoice.customerId));
  const [asking, setAsking] = useState<'cash' | 'credit' | null>(null);
  const credit = balances.data?.find((each) => each.credit.currency === invoice.due.currency)?.credit;
  const open = invoice.status === 'SENT' || invoice.status === 'PARTLY_PAID';
  const mayApply = write && open && credit !== undefined && isPositive(credit.amount);
  return (
    <Section title={t('invoice.payments')}>
      <Stack>
        <QueryState query={query}>
          {(entries) =>
            entries.length === 0 ? (
              <Text c="dimmed">{t('invoice.no-payments')}</Text>
            ) : (
              <LedgerEntries
                entries={entries}
                goodsOut={invoice.status === 'PAID' && invoice.stockState === 'DEDUCTED'}
              />
            )
          }
        </QueryState>
        {open && (mayApply || administer) && (
          <Group>
            {administer && (
              <Button variant="default" onClick={() => setAsking('cash')}>
                {t('ledger.cash')}
              </Button>
            )}
            {mayApply && (
              <Button variant="default" onClick={() => setAsking('credit')}>
                {t('ledger.apply-of', { credit: formatMoney(credit) })}
              </Button>
            )}
          </Group>
        )}
      </Stack>
      {asking === 'cash' && <CashDialog id={invoice.id} due={invoice.due} onClose={() => setAsking(null)} />}
      {asking === 'credit' && credit && (
        <CreditDialog id={invoice.id} due={invoice.due} credit={credit} onClose={() => setAsking(null)} />
      )}
    </Section>
  );
}
