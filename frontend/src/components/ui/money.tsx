import type { MoneyAmount } from '@/lib/api-types';
import { formatMoney } from '@/lib/money';

/** The one place where an amount becomes text. */
export function Money({ value }: { value: MoneyAmount | null | undefined }) {
  return <span className="number">{formatMoney(value)}</span>;
}
