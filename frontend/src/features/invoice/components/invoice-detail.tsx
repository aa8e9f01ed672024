import { Grid, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice } from '@/components/ui/notice';
import { Day, Instant } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { Page } from '@/components/ui/page';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { Invoice, MoneyAmount, StockState } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { isPositive } from '@/lib/money';
import { invoiceQuery, pollingOf, processQuery } from '../api/invoices';
import { InvoiceActions } from './invoice-actions';
import { InvoiceDeliveries } from './invoice-deliveries';
import { InvoiceLines } from './invoice-lines';
import { InvoicePayments } from './invoice-payments';
import { InvoiceStatusBadge } from './invoice-status';
import { InvoiceTimeline } from './invoice-timeline';
import { PaymentLink } from './payment-link';
import { ProcessCard } from './process-card';

export interface InvoiceSlots {
  upload: (invoice: Invoice) => ReactNode;
  proofs: (invoice: Invoice, interval: number | false) => ReactNode;
}

export function InvoiceDetail({ id, slots }: { id: string; slots: InvoiceSlots }) {
  const processes = useQuery({
    ...processQuery(id),
    refetchInterval: (query) => (query.state.data?.every((each) => each.ended) ? 15_000 : 2_000),
  });
  const query = useQuery({
    ...invoiceQuery(id),
    refetchInterval: ({ state }) => (state.data ? pollingOf(state.data, processes.data) : false),
  });
  return (
    <QueryState query={query} skeleton={<RowSkeleton rows={5} height={90} />}>
      {(invoice) => (
        <Loaded invoice={invoice} slots={slots} interval={pollingOf(invoice, processes.data)}>
          <ProcessCard query={processes} isDraft={invoice.status === 'DRAFT'} />
        </Loaded>
      )}
    </QueryState>
  );
}

function Figure({ label, value, strong = false }: { label: string; value: MoneyAmount; strong?: boolean }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="div" fw={600} fz={strong ? '1.375rem' : '1.0625rem'} lh={1.5}>
        <Money value={value} />
      </Text>
    </div>
  );
}

const STOCK_TONES: Record<StockState, Tone> = {
  NONE: 'neutral',
  RESERVED: 'info',
  DEDUCTED: 'success',
  SHORTAGE: 'danger',
  RELEASED: 'neutral',
};

interface LoadedProps {
  invoice: Invoice;
  slots: InvoiceSlots;
  interval: number | false;
  children: ReactNode;
}

function Loaded({ invoice, slots, interval, children }: LoadedProps) {
  const t = useText();
  const sent = invoice.status !== 'DRAFT';
  return (
    <Page
      title={invoice.number ?? t('invoice.draft-name')}
      back={{ to: '/invoices', label: t('nav.invoices') }}
      beside={
        <span role="status" data-testid="invoice-status">
          <InvoiceStatusBadge invoice={invoice} />
        </span>
      }
      actions={<InvoiceActions invoice={invoice} upload={sent && slots.upload(invoice)} />}
    >
      <Paper p={{ base: 'md', sm: 'lg' }}>
        <Group align="end" style={{ gap: '0.75rem 2.25rem' }}>
          <Figure label={t('invoice.due')} value={invoice.due} strong />
          <Figure label={t('invoice.total')} value={invoice.total} />
          <Figure label={t('invoice.paid')} value={invoice.paid} />
          {isPositive(invoice.credit.amount) && <Figure label={t('invoice.credit')} value={invoice.credit} />}
          <div>
            <Text size="sm" c="dimmed">
              {t('invoice.customer')}
            </Text>
            <Link className="plain-link" to={`/customers/${invoice.customerId}`}>
              {invoice.customerName}
            </Link>
          </div>
          <div>
            <Text size="sm" c="dimmed">
              {t('invoice.due-date')}
            </Text>
            <Day value={invoice.dueDate} />
          </div>
          {invoice.issuedAt && (
            <div>
              <Text size="sm" c="dimmed">
                {t('invoice.issued')}
              </Text>
              <Instant value={invoice.issuedAt} />
            </div>
          )}
          {invoice.anomaly && (
            <StatusBadge tone={invoice.anomaly === 'PAID_PARTIAL' ? 'info' : 'warning'}>
              {t(`ledger.anomaly.${invoice.anomaly}`)}
            </StatusBadge>
          )}
          {invoice.stockState !== 'NONE' && (
            <StatusBadge tone={STOCK_TONES[invoice.stockState]}>{t(`invoice.stock.${invoice.stockState}`)}</StatusBadge>
          )}
        </Group>
      </Paper>
      {invoice.stockState === 'SHORTAGE' && (
        <Notice tone="warning">
          {t('invoice.shortage')}{' '}
          <Link className="plain-link" to="/reviews?tab=shortages">
            {t('review.shortages')}
          </Link>
        </Notice>
      )}
      {children}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <InvoiceLines invoice={invoice} />
            {sent && slots.proofs(invoice, interval)}
            {sent && <InvoicePayments invoice={invoice} interval={interval} />}
            {invoice.notes && (
              <Section title={t('invoice.notes')}>
                <Text style={{ whiteSpace: 'pre-line' }}>{invoice.notes}</Text>
              </Section>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            {invoice.payUrl && isPositive(invoice.due.amount) && <PaymentLink url={invoice.payUrl} />}
            {sent && <InvoiceDeliveries id={invoice.id} interval={interval} />}
            <InvoiceTimeline id={invoice.id} interval={interval} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  );
}
