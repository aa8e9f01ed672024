import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Instant } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive } from '@/lib/money';
import { paymentsQuery } from '../api/invoices';

export function InvoicePayments({ id, interval }: { id: string; interval: number | false }) {
  const t = useText();
  const query = useQuery({ ...paymentsQuery(id), refetchInterval: interval });
  return (
    <Section title={t('invoice.payments')}>
      <QueryState query={query}>
        {(payments) =>
          payments.length === 0 ? (
            <Text c="dimmed">{t('invoice.no-payments')}</Text>
          ) : (
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {payments.map((payment) => (
                <Group component="li" key={payment.id} justify="space-between" align="start">
                  <div>
                    <Text component="div" fw={600}>
                      <Money value={payment.amount} />
                    </Text>
                    <Text size="sm" c="dimmed">
                      {[payment.bank, payment.transactionId].filter(Boolean).join(' · ')}
                    </Text>
                  </div>
                  <Text component="div" size="sm" ta="end">
                    <Instant value={payment.receivedAt} />
                    {isPositive(payment.credit.amount) && (
                      <div>
                        <StatusBadge tone="info">
                          {t('invoice.credit-of', { amount: formatMoney(payment.credit) })}
                        </StatusBadge>
                      </div>
                    )}
                  </Text>
                </Group>
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Section>
  );
}
