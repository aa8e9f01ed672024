import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Money } from '@/components/ui/money';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { MoneyAmount } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { isPositive } from '@/lib/money';
import { usePermissions } from '@/lib/session';
import { balancesQuery, customerLedgerQuery } from '../api/ledger';
import { RefundDialog } from './booking-dialog';
import { LedgerEntries } from './ledger-entries';

const FIGURES = ['billed', 'paid', 'open', 'credit'] as const;

/** How a customer stands, one line a currency: riel and dollars are never added. */
export function CustomerBalanceCard({ customerId }: { customerId: string }) {
  const t = useText();
  const { administer } = usePermissions();
  const balances = useQuery(balancesQuery(customerId));
  const ledger = useQuery(customerLedgerQuery(customerId));
  const [refunding, setRefunding] = useState<MoneyAmount | null>(null);
  return (
    <>
      <Section title={t('balance.title')}>
        <QueryState query={balances}>
          {(lines) =>
            lines.length === 0 ? (
              <Text c="dimmed">{t('balance.none')}</Text>
            ) : (
              <Stack>
                {lines.map((line) => (
                  <Group key={line.billed.currency} align="end" style={{ gap: '0.75rem 2.25rem' }}>
                    {FIGURES.map((figure) => (
                      <div key={figure}>
                        <Text size="sm" c="dimmed">
                          {t(`balance.${figure}`)}
                        </Text>
                        <Text component="div" fw={600}>
                          <Money value={line[figure]} />
                        </Text>
                      </div>
                    ))}
                    {administer && isPositive(line.credit.amount) && (
                      <Button variant="default" onClick={() => setRefunding(line.credit)}>
                        {t('ledger.refund')}
                      </Button>
                    )}
                  </Group>
                ))}
              </Stack>
            )
          }
        </QueryState>
      </Section>
      {ledger.data && ledger.data.length > 0 && (
        <Section title={t('balance.history')}>
          <LedgerEntries entries={ledger.data} ofCustomer />
        </Section>
      )}
      {refunding && <RefundDialog id={customerId} credit={refunding} onClose={() => setRefunding(null)} />}
    </>
  );
}
