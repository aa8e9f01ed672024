import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataList, type Column } from '@/components/ui/data-list';
import { Day, Instant } from '@/components/ui/moment';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import { SearchInput } from '@/components/ui/search-input';
import { Section } from '@/components/ui/section';
import type { TenantRow } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { TENANTS_ON_A_PAGE, tenantsQuery } from '../api/operator';

/** Every shop with its plan. */
export function OperatorTenants() {
  const t = useText();
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const query = useQuery(tenantsQuery(text, page));
  const columns: Column<TenantRow>[] = [
    { header: t('operator.shop'), cell: ({ name }) => name },
    { header: t('operator.opened'), cell: ({ openedAt }) => <Instant value={openedAt} /> },
    { header: t('plan.what'), cell: (row) => <PlanOf row={row} /> },
    { header: t('operator.ends'), cell: ({ periodEndsOn }) => <Day value={periodEndsOn} /> },
    { header: t('operator.members'), cell: ({ members }) => members, end: true },
    { header: t('operator.invoices'), cell: ({ invoicesThisMonth }) => invoicesThisMonth, end: true },
  ];
  return (
    <Section title={t('operator.tenants')}>
      <Group mb="sm">
        <SearchInput
          label={t('operator.search')}
          value={text}
          onChange={(next) => {
            setText(next);
            setPage(0);
          }}
        />
      </Group>
      <QueryState query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t('operator.tenants-none')}</Text>
          ) : (
            <>
              <DataList
                label={t('operator.tenants')}
                rows={items}
                rowKey={({ id }) => id}
                columns={columns}
                card={(row) => (
                  <>
                    <Text fw={600}>{row.name}</Text>
                    <PlanOf row={row} /> · <Day value={row.periodEndsOn} />
                  </>
                )}
              />
              <Pager page={page} size={TENANTS_ON_A_PAGE} total={total} onPage={setPage} />
            </>
          )
        }
      </QueryState>
    </Section>
  );
}

function PlanOf({ row: { plan, status, cancelled } }: { row: TenantRow }) {
  const t = useText();
  const name = t(`plan.name.${plan}`);
  return status === 'FREE'
    ? name
    : [name, t(`plan.status.${status}`), cancelled && t('operator.cancelled')].filter(Boolean).join(', ');
}
