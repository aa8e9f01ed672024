import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { DataList, Frame, RowLink, type Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Day } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { Page } from '@/components/ui/page';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import { SearchInput } from '@/components/ui/search-input';
import { TabsBar } from '@/components/ui/tabs-bar';
import type { InvoiceRow, InvoiceStatus } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { countsQuery, INVOICE_PAGE, invoicesQuery, STATUSES } from '../api/invoices';
import { NoticeButton } from './notice-dialog';
import { InvoiceStatusBadge } from './invoice-status';

const statusIn = (parameters: URLSearchParams): InvoiceStatus | null =>
  STATUSES.find((status) => status === parameters.get('status')) ?? null;

export function InvoiceList() {
  const t = useText();
  const { write } = usePermissions();
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const status = statusIn(parameters);
  const page = Number(parameters.get('page') ?? '0');
  const query = useQuery(invoicesQuery({ search, status, page }));
  const counts = useQuery(countsQuery).data;

  const newButton = write && (
    <Button component={Link} to="/invoices/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('invoice.new')}
    </Button>
  );
  const actions = write && (
    <>
      <NoticeButton />
      {newButton}
    </>
  );
  return (
    <Page title={t('nav.invoices')} actions={actions}>
      <Frame>
        <TabsBar
          label={t('invoice.filter')}
          tabs={[
            { to: '/invoices', label: t('invoice.all'), active: status === null },
            ...STATUSES.map((each) => ({
              to: `/invoices?status=${each}`,
              label: t(`invoice.status.${each}`),
              count: counts?.[each],
              active: status === each,
            })),
          ]}
        />
        <Group p="sm">
          <SearchInput
            key={status}
            label={t('invoice.search')}
            value={search}
            onChange={(text) =>
              setParameters({ ...(status && { status }), ...(text && { search: text }) }, { replace: true })
            }
          />
        </Group>
        <QueryState query={query}>
          {(data) =>
            data.items.length === 0 ? (
              <EmptyState
                icon={<IconFileInvoice size={40} stroke={1.4} aria-hidden />}
                action={search === '' && status === null && newButton}
              >
                {t(search !== '' ? 'state.nothing-found' : status ? 'invoice.none-here' : 'invoice.none')}
              </EmptyState>
            ) : (
              <>
                <InvoiceRows rows={data.items} />
                <Pager
                  page={page}
                  size={INVOICE_PAGE}
                  total={data.total}
                  onPage={(next) => {
                    const changed = new URLSearchParams(parameters);
                    changed.set('page', String(next));
                    setParameters(changed);
                  }}
                />
              </>
            )
          }
        </QueryState>
      </Frame>
    </Page>
  );
}

export function InvoiceRows({ rows }: { rows: readonly InvoiceRow[] }) {
  const t = useText();
  const name = (row: InvoiceRow) => row.number ?? t('invoice.draft-name');
  const columns: Column<InvoiceRow>[] = [
    {
      header: t('invoice.number'),
      cell: (row) => (
        <RowLink to={`/invoices/${row.id}`}>
          <span className="number">{name(row)}</span>
        </RowLink>
      ),
    },
    { header: t('invoice.customer'), cell: (row) => row.customerName },
    { header: t('invoice.status'), cell: (row) => <InvoiceStatusBadge invoice={row} /> },
    { header: t('invoice.due-date'), cell: (row) => <Day value={row.dueDate} /> },
    { header: t('invoice.total'), end: true, cell: (row) => <Money value={row.total} /> },
    { header: t('invoice.due'), end: true, cell: (row) => <Money value={row.due} /> },
  ];
  return (
    <DataList
      label={t('nav.invoices')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={columns}
      card={(row) => (
        <>
          <Group justify="space-between" wrap="nowrap">
            <RowLink to={`/invoices/${row.id}`}>{row.customerName}</RowLink>
            <Text component="span" fw={600}>
              <Money value={row.total} />
            </Text>
          </Group>
          <Group justify="space-between" mt={2} gap="xs">
            <Text size="sm" c="dimmed">
              {name(row)} · <Day value={row.dueDate} />
            </Text>
            <span>
              <InvoiceStatusBadge invoice={row} />
            </span>
          </Group>
        </>
      )}
    />
  );
}
