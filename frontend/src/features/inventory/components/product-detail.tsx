import { Button, Paper, SimpleGrid, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Money } from '@/components/ui/money';
import { Page } from '@/components/ui/page';
import { QueryState } from '@/components/ui/query-state';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { Product } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { productQuery, useActivateProduct } from '../api/products';
import { AdjustStockDialog } from './adjust-stock-dialog';
import { ProductDialog } from './product-dialog';
import { formatQuantity, StockBadge } from './stock-badge';
import { StockLedger } from './stock-ledger';

function Figure({ label, value }: { label: string; value: React.ReactNode }) {
  return (
    <Paper p="md">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={600} fz="lg" className="number">
        {value}
      </Text>
    </Paper>
  );
}

export function ProductDetail({ id }: { id: string }) {
  const query = useQuery(productQuery(id));
  return <QueryState query={query}>{(product) => <Loaded product={product} />}</QueryState>;
}

function Loaded({ product }: { product: Product }) {
  const t = useText();
  const toast = useToast();
  const { write } = usePermissions();
  const [open, setOpen] = useState<'edit' | 'adjust' | null>(null);
  const activate = useActivateProduct(product.id);
  const quantity = (value: string) => `${formatQuantity(value)} ${product.unit}`;
  const saved = () => {
    setOpen(null);
    toast.done(t('state.saved'));
  };
  return (
    <Page
      title={product.name}
      back={{ to: '/products', label: t('nav.products') }}
      beside={
        product.active ? (
          <StockBadge product={product} />
        ) : (
          <StatusBadge tone="neutral">{t('product.inactive')}</StatusBadge>
        )
      }
      actions={
        write && (
          <>
            {product.trackStock && <Button onClick={() => setOpen('adjust')}>{t('stock.adjust')}</Button>}
            <Button variant="default" onClick={() => setOpen('edit')}>
              {t('action.edit')}
            </Button>
            <Button variant="default" loading={activate.isPending} onClick={() => activate.mutate(!product.active)}>
              {t(product.active ? 'product.deactivate' : 'product.activate')}
            </Button>
          </>
        )
      }
    >
      <Text c="dimmed" mt={-12}>
        {product.nameKhmer ? <span lang="km">{product.nameKhmer} · </span> : null}
        {product.sku}
      </Text>
      <ErrorNotice error={activate.error} />
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Figure label={t('product.price')} value={<Money value={product.price} />} />
        <Figure label={t('stock.on-hand')} value={product.trackStock ? quantity(product.onHand) : '–'} />
        <Figure label={t('stock.reserved')} value={product.trackStock ? quantity(product.reserved) : '–'} />
        <Figure label={t('stock.available')} value={product.trackStock ? quantity(product.available) : '–'} />
      </SimpleGrid>
      <StockLedger product={product} />
      {open === 'edit' && <ProductDialog product={product} onClose={() => setOpen(null)} onSaved={saved} />}
      {open === 'adjust' && <AdjustStockDialog product={product} onClose={() => setOpen(null)} onSaved={saved} />}
    </Page>
  );
}
