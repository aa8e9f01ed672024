import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { useText } from '@/lib/i18n/text';
import { invoicesQuery } from '../api/invoices';
import { InvoiceRows } from './invoice-list';

/** The latest invoices of one customer. */
export function CustomerInvoices({ customerId }: { customerId: string }) {
  const t = useText();
  const query = useQuery(invoicesQuery({ search: '', status: null, customerId, page: 0 }));
  return (
    <Section title={t('nav.invoices')}>
      <QueryState query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <Text c="dimmed">{t('customer.no-invoices')}</Text>
          ) : (
            <InvoiceRows rows={data.items} />
          )
        }
      </QueryState>
    </Section>
  );
}
