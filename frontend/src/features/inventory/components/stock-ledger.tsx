import { Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsUpDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { DataList, Frame, type Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/moment';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import type { Movement, Product } from '@/lib/api-types';
import { compare, decimalOf, ZERO } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';
import { movementsQuery, PRODUCT_PAGE } from '../api/products';
import { formatQuantity } from './stock-badge';

function Change({ value }: { value: string }) {
  const sign = compare(decimalOf(value), ZERO);
  return <span className="number">{sign === 0 ? '–' : `${sign > 0 ? '+' : ''}${formatQuantity(value)}`}</span>;
}

function Cause({ movement }: { movement: Movement }) {
  return (
    <>
      {movement.causeId && (
        <Link className="plain-link" to={`/invoices/${movement.causeId}`}>
          {movement.causeLabel ?? '→'}
        </Link>
      )}
      {movement.causeId && movement.reason ? ' · ' : ''}
      {movement.reason}
    </>
  );
}

/** Every change of the stock, newest first, with what caused it. */
export function StockLedger({ product }: { product: Product }) {
  const t = useText();
  const [page, setPage] = useState(0);
  const query = useQuery(movementsQuery(product.id, page));
  const columns: Column<Movement>[] = [
    { header: t('stock.when'), cell: (row) => <Instant value={row.at} /> },
    { header: t('stock.what'), cell: (row) => t(`movement.${row.kind}`) },
    { header: t('stock.on-hand'), end: true, cell: (row) => <Change value={row.onHandChange} /> },
    { header: t('stock.reserved'), end: true, cell: (row) => <Change value={row.reservedChange} /> },
    {
      header: t('stock.after'),
      end: true,
      cell: (row) => <span className="number">{formatQuantity(row.onHandAfter)}</span>,
    },
    { header: t('stock.cause'), cell: (row) => <Cause movement={row} /> },
    { header: t('stock.who'), cell: (row) => row.actorName },
  ];
  return (
    <section aria-labelledby="ledger">
      <Title order={2} id="ledger" mb="sm">
        {t('stock.ledger')}
      </Title>
      <Frame>
        <QueryState query={query}>
          {(data) =>
            data.items.length === 0 ? (
              <EmptyState icon={<IconArrowsUpDown size={36} stroke={1.4} aria-hidden />}>
                {t('stock.no-movements')}
              </EmptyState>
            ) : (
              <>
                <DataList
                  label={t('stock.ledger')}
                  rows={data.items}
                  rowKey={(row) =>
                    `${row.at}/${row.kind}/${row.onHandChange}/${row.reservedChange}/${row.causeId ?? ''}`
                  }
                  columns={columns}
                  card={(row) => (
                    <Group justify="space-between" wrap="nowrap" align="start">
                      <div>
                        <Text fw={550}>{t(`movement.${row.kind}`)}</Text>
                        <Text size="sm">
                          <Cause movement={row} />
                        </Text>
                        <Text size="sm" c="dimmed">
                          <Instant value={row.at} /> · {row.actorName}
                        </Text>
                      </div>
                      <Text component="div" ta="end" size="sm">
                        <Change
                          value={
                            compare(decimalOf(row.onHandChange), ZERO) === 0 ? row.reservedChange : row.onHandChange
                          }
                        />
                        <Text component="div" size="sm" c="dimmed" className="number">
                          = {formatQuantity(row.onHandAfter)}
                        </Text>
                      </Text>
                    </Group>
                  )}
                />
                <Pager page={page} size={PRODUCT_PAGE} total={data.total} onPage={setPage} />
              </>
            )
          }
        </QueryState>
      </Frame>
    </section>
  );
}
