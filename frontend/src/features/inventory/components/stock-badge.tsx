import { StatusBadge } from '@/components/ui/status-badge';
import type { Product } from '@/lib/api-types';
import { compare, decimalOf, group, trimZeros, ZERO } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';

export const formatQuantity = (quantity: string): string => group(trimZeros(quantity));

export function StockBadge({ product }: { product: Product }) {
  const t = useText();
  if (!product.trackStock) {
    return <StatusBadge tone="neutral">{t('stock.not-tracked')}</StatusBadge>;
  }
  if (compare(decimalOf(product.available), ZERO) <= 0) {
    return <StatusBadge tone="danger">{t('stock.out')}</StatusBadge>;
  }
  return product.lowStock ? (
    <StatusBadge tone="warning">{t('stock.low')}</StatusBadge>
  ) : (
    <StatusBadge tone="success">{t('stock.in')}</StatusBadge>
  );
}
