import type { CurrencyCode, Discount, InvoicePreview, MoneyAmount } from './api-types';
import { compare, decimalOf, divideHalfUp, multiply, rescale, toPlain, type Decimal } from './decimal';
import { DIGITS } from './money';

export interface TotalsLine {
  quantity: string;
  unitPrice: string;
  taxPercent: string;
}

const percentOf = (units: bigint, percent: Decimal): bigint =>
  divideHalfUp(units * percent.units, 100n * 10n ** BigInt(percent.scale));

function discountUnits(subtotal: bigint, discount: Discount | null, digits: number): bigint {
  if (discount === null) {
    return 0n;
  }
  const wanted =
    discount.kind === 'PERCENT'
      ? percentOf(subtotal, decimalOf(discount.value))
      : rescale(decimalOf(discount.value), digits).units;
  return wanted > subtotal ? subtotal : wanted;
}

/** In proportion to the lines; what rounding leaves over goes to the lines one smallest unit each, first come. */
function spread(discount: bigint, amounts: readonly bigint[], subtotal: bigint): bigint[] {
  if (discount <= 0n || subtotal === 0n) {
    return amounts.map(() => 0n);
  }
  const shares = amounts.map((amount) => (discount * amount) / subtotal);
  let left = discount - shares.reduce((sum, share) => sum + share, 0n);
  for (let index = 0; left > 0n; index = (index + 1) % shares.length) {
    const share = shares[index] ?? 0n;
    if (share < (amounts[index] ?? 0n)) {
      shares[index] = share + 1n;
      left -= 1n;
    }
  }
  return shares;
}

/**
 * An invoice added up in whole riel or cents: lines rounded half up, the discount taken before tax and spread over the
 * lines. The server's preview is what counts; this is what shows while it is on its way.
 */
export function totalsOf(
  lines: readonly TotalsLine[],
  discount: Discount | null,
  currency: CurrencyCode,
): InvoicePreview {
  const digits = DIGITS[currency];
  const money = (units: bigint): MoneyAmount => ({ amount: toPlain({ units, scale: digits }), currency });

  const gross = lines.map(
    (line) => rescale(multiply(decimalOf(line.quantity), decimalOf(line.unitPrice)), digits).units,
  );
  const subtotal = gross.reduce((sum, amount) => sum + amount, 0n);
  const discountTotal = discountUnits(subtotal, discount, digits);
  const shares = spread(discountTotal, gross, subtotal);
  const nets = gross.map((amount, index) => amount - (shares[index] ?? 0n));
  const taxes = nets.map((net, index) => percentOf(net, decimalOf(lines[index]?.taxPercent ?? '0')));
  const taxTotal = taxes.reduce((sum, tax) => sum + tax, 0n);

  return {
    lines: nets.map((net, index) => {
      const tax = taxes[index] ?? 0n;
      return { net: money(net), tax: money(tax), total: money(net + tax) };
    }),
    subtotal: money(subtotal),
    discountTotal: money(discountTotal),
    taxTotal: money(taxTotal),
    total: money(subtotal - discountTotal + taxTotal),
  };
}

export const isMoreThan = (a: string, b: string): boolean => compare(decimalOf(a), decimalOf(b)) > 0;
