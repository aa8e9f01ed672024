import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DataList, Frame, RowLink, type Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import { SearchInput } from '@/components/ui/search-input';
import { TabsBar } from '@/components/ui/tabs-bar';
import type { Customer } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { CUSTOMER_PAGE, customersQuery } from '../api/customers';
import { CustomerDialog } from './customer-dialog';

export function CustomerList() {
  const t = useText();
  const navigate = useNavigate();
  const { write } = usePermissions();
  const [adding, setAdding] = useState(false);
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const archived = parameters.get('archived') === 'true';
  const page = Number(parameters.get('page') ?? '0');
  const query = useQuery(customersQuery({ search, archived, page }));

  const columns: Column<Customer>[] = [
    { header: t('customer.name'), cell: (row) => <RowLink to={`/customers/${row.id}`}>{row.name}</RowLink> },
    { header: t('customer.company'), cell: (row) => row.company ?? '–' },
    { header: t('customer.phone'), cell: (row) => <span className="number">{row.phone ?? '–'}</span> },
    { header: t('customer.email'), cell: (row) => row.email ?? '–' },
  ];
  const addButton = write && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('customer.add')}
    </Button>
  );
  return (
    <Page title={t('nav.customers')} actions={addButton}>
      <Frame>
        <TabsBar
          label={t('customer.filter')}
          tabs={[
            { to: '/customers', label: t('customer.active'), active: !archived },
            { to: '/customers?archived=true', label: t('customer.archived'), active: archived },
          ]}
        />
        <Group p="sm">
          <SearchInput
            key={String(archived)}
            label={t('customer.search')}
            value={search}
            onChange={(text) =>
              setParameters({ ...(archived && { archived: 'true' }), ...(text && { search: text }) }, { replace: true })
            }
          />
        </Group>
        <QueryState query={query}>
          {(data) =>
            data.items.length === 0 ? (
              <EmptyState
                icon={<IconUsers size={40} stroke={1.4} aria-hidden />}
                action={search === '' && !archived && addButton}
              >
                {t(search !== '' ? 'state.nothing-found' : archived ? 'customer.none-archived' : 'customer.none')}
              </EmptyState>
            ) : (
              <>
                <DataList
                  label={t('nav.customers')}
                  rows={data.items}
                  rowKey={(row) => row.id}
                  columns={columns}
                  card={(row) => (
                    <>
                      <RowLink to={`/customers/${row.id}`}>{row.name}</RowLink>
                      <Text size="sm" c="dimmed">
                        {[row.company, row.phone].filter(Boolean).join(' · ') || '–'}
                      </Text>
                    </>
                  )}
                />
                <Pager
                  page={page}
                  size={CUSTOMER_PAGE}
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
      {adding && (
        <CustomerDialog
          customer={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => void navigate(`/customers/${saved.id}`)}
        />
      )}
    </Page>
  );
}
