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

/** Spreads the discount in proportion; the shares always add up, because each is the step of one rounded running sum. */
function spread(discount: bigint, amounts: readonly bigint[], subtotal: bigint): bigint[] {
  let sum = 0n;
  let given = 0n;
  return amounts.map((amount) => {
    sum += amount;
    const upToHere = subtotal === 0n ? 0n : divideHalfUp(discount * sum, subtotal);
    const share = upToHere - given;
    given = upToHere;
    return share;
  });
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
