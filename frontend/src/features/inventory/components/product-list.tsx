import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBox, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DataList, Frame, RowLink, type Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { Page } from '@/components/ui/page';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import { SearchInput } from '@/components/ui/search-input';
import { TabsBar } from '@/components/ui/tabs-bar';
import type { Product } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { PRODUCT_PAGE, productsQuery } from '../api/products';
import { ProductDialog } from './product-dialog';
import { formatQuantity, StockBadge } from './stock-badge';

export function ProductList() {
  const t = useText();
  const navigate = useNavigate();
  const { write } = usePermissions();
  const [adding, setAdding] = useState(false);
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const active = parameters.get('active') !== 'false';
  const page = Number(parameters.get('page') ?? '0');
  const query = useQuery(productsQuery({ search, active, page }));

  const columns: Column<Product>[] = [
    {
      header: t('product.name'),
      cell: (row) => (
        <>
          <RowLink to={`/products/${row.id}`}>{row.name}</RowLink>
          {row.nameKhmer && (
            <Text size="sm" c="dimmed" lang="km">
              {row.nameKhmer}
            </Text>
          )}
        </>
      ),
    },
    { header: t('product.sku'), cell: (row) => <span className="number">{row.sku}</span> },
    { header: t('product.price'), end: true, cell: (row) => <Money value={row.price} /> },
    {
      header: t('stock.available'),
      end: true,
      cell: (row) =>
        row.trackStock ? <span className="number">{`${formatQuantity(row.available)} ${row.unit}`}</span> : '–',
    },
    { header: t('stock.stock'), cell: (row) => <StockBadge product={row} /> },
  ];
  const addButton = write && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('product.add')}
    </Button>
  );
  return (
    <Page title={t('nav.products')} actions={addButton}>
      <Frame>
        <TabsBar
          label={t('product.filter')}
          tabs={[
            { to: '/products', label: t('product.active'), active },
            { to: '/products?active=false', label: t('product.inactive'), active: !active },
          ]}
        />
        <Group p="sm">
          <SearchInput
            key={String(active)}
            label={t('product.search')}
            value={search}
            onChange={(text) =>
              setParameters({ ...(!active && { active: 'false' }), ...(text && { search: text }) }, { replace: true })
            }
          />
        </Group>
        <QueryState query={query}>
          {(data) =>
            data.items.length === 0 ? (
              <EmptyState
                icon={<IconBox size={40} stroke={1.4} aria-hidden />}
                action={search === '' && active && addButton}
              >
                {t(search !== '' ? 'state.nothing-found' : active ? 'product.none' : 'product.none-inactive')}
              </EmptyState>
            ) : (
              <>
                <DataList
                  label={t('nav.products')}
                  rows={data.items}
                  rowKey={(row) => row.id}
                  columns={columns}
                  card={(row) => <ProductCard product={row} />}
                />
                <Pager
                  page={page}
                  size={PRODUCT_PAGE}
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
        <ProductDialog
          product={null}
          onClose={() => setAdding(false)}
          onSaved={(saved) => void navigate(`/products/${saved.id}`)}
        />
      )}
    </Page>
  );
}

function ProductCard({ product }: { product: Product }) {
  return (
    <Group justify="space-between" wrap="nowrap" align="start">
      <div>
        <RowLink to={`/products/${product.id}`}>{product.name}</RowLink>
        <Text size="sm" c="dimmed">
          {product.nameKhmer ? <span lang="km">{product.nameKhmer} · </span> : null}
          {product.sku}
        </Text>
        <StockBadge product={product} />
      </div>
      <Text component="div" ta="end" size="sm">
        <Text component="div" fw={550}>
          <Money value={product.price} />
        </Text>
        {product.trackStock && <span className="number">{`${formatQuantity(product.available)} ${product.unit}`}</span>}
      </Text>
    </Group>
  );
}
