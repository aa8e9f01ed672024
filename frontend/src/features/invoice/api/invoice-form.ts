import * as z from 'zod';
import type { CurrencyCode, Discount, Invoice, InvoiceInput, Product } from '@/lib/api-types';
import { compare, decimalOf, group, trimZeros } from '@/lib/decimal';
import { convert, parseAmount, parseNumber } from '@/lib/money';

const money = z.object({ amount: z.string(), currency: z.enum(['KHR', 'USD']) });
const isPercent = (text: string): boolean => {
  const parsed = parseNumber(text, 2);
  return parsed.ok && compare(decimalOf(parsed.value), decimalOf('100')) <= 0;
};
const isQuantity = (text: string): boolean => {
  const parsed = parseNumber(text, 3);
  return parsed.ok && !/^[0.]*$/.test(parsed.value);
};

const lineSchema = z.object({
  productId: z.string().nullable(),
  description: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  quantity: z.string().refine(isQuantity, 'form.quantity'),
  unitPrice: z.string(),
  taxPercent: z.string().refine((text) => text.trim() === '' || isPercent(text), 'form.percent'),
  /** The product's own price, to say at which rate it was converted. */
  base: money.nullable(),
});
export type LineForm = z.infer<typeof lineSchema>;

export const invoiceSchema = z
  .object({
    customer: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .refine((customer): boolean => customer !== null, 'form.pick-customer'),
    currency: z.enum(['KHR', 'USD']),
    dueDate: z.string(),
    notes: z.string().trim().max(1000, 'form.too-long'),
    discountKind: z.enum(['NONE', 'PERCENT', 'AMOUNT']),
    discountValue: z.string(),
    lines: z.array(lineSchema).min(1, 'form.required'),
  })
  .superRefine((form, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    form.lines.forEach((line, index) => {
      const price = parseAmount(line.unitPrice, form.currency);
      if (!price.ok) {
        refuse(['lines', index, 'unitPrice'], `amount.${price.refusal}`);
      }
    });
    if (form.discountKind === 'PERCENT' && !isPercent(form.discountValue)) {
      refuse(['discountValue'], 'form.percent');
    }
    const amount = parseAmount(form.discountValue, form.currency);
    if (form.discountKind === 'AMOUNT' && !amount.ok) {
      refuse(['discountValue'], `amount.${amount.refusal}`);
    }
  });
export type InvoiceForm = z.infer<typeof invoiceSchema>;

export const emptyLine: LineForm = {
  productId: null,
  description: '',
  quantity: '1',
  unitPrice: '',
  taxPercent: '0',
  base: null,
};

export const emptyForm = (currency: CurrencyCode, dueDate: string): InvoiceForm => ({
  customer: null,
  currency,
  dueDate,
  notes: '',
  discountKind: 'NONE',
  discountValue: '',
  lines: [emptyLine],
});

export const formOf = (invoice: Invoice): InvoiceForm => ({
  customer: { id: invoice.customerId, name: invoice.customerName },
  currency: invoice.total.currency,
  dueDate: invoice.dueDate,
  notes: invoice.notes ?? '',
  discountKind: invoice.discount?.kind ?? 'NONE',
  discountValue: invoice.discount ? group(trimZeros(invoice.discount.value)) : '',
  lines: invoice.lines.map((line) => ({
    productId: line.productId,
    description: line.description,
    quantity: group(trimZeros(line.quantity)),
    unitPrice: group(line.unitPrice.amount),
    taxPercent: trimZeros(line.taxPercent),
    base: null,
  })),
});

const numberOr = (text: string, decimals: number, otherwise: string): string => {
  const parsed = parseNumber(text, decimals);
  return parsed.ok ? parsed.value : otherwise;
};
const amountOr = (text: string, currency: CurrencyCode, otherwise: string): string => {
  const parsed = parseAmount(text, currency);
  return parsed.ok ? parsed.value : otherwise;
};

export function discountOf(form: Pick<InvoiceForm, 'discountKind' | 'discountValue' | 'currency'>): Discount | null {
  if (form.discountKind === 'NONE') {
    return null;
  }
  const value =
    form.discountKind === 'PERCENT'
      ? numberOr(form.discountValue, 2, '0')
      : amountOr(form.discountValue, form.currency, '0');
  return { kind: form.discountKind, value };
}

/** The lines as numbers for adding up while some are still being typed: what cannot be read counts as nothing. */
export const countableLines = (form: Pick<InvoiceForm, 'lines' | 'currency'>) =>
  form.lines.map((line) => ({
    quantity: numberOr(line.quantity, 3, '0'),
    unitPrice: amountOr(line.unitPrice, form.currency, '0'),
    taxPercent: numberOr(line.taxPercent, 2, '0'),
  }));

/** What the server is asked to store, or nothing while the form is not complete. */
export function inputOf(form: InvoiceForm): InvoiceInput | null {
  const parsed = invoiceSchema.safeParse(form);
  if (!parsed.success || parsed.data.customer === null) {
    return null;
  }
  const { customer, currency, dueDate, notes, lines } = parsed.data;
  const numbers = countableLines(parsed.data);
  const discount = discountOf(parsed.data);
  return {
    customerId: customer.id,
    currency,
    dueDate: dueDate === '' ? null : dueDate,
    ...(notes !== '' && { notes }),
    ...(discount && { discount }),
    lines: lines.map((line, index) => ({
      ...(line.productId !== null && { productId: line.productId }),
      description: line.description,
      ...(numbers[index] ?? { quantity: '0', unitPrice: '0', taxPercent: '0' }),
    })),
  };
}

/** A product's line: its price, in the invoice's currency at the shop's rate where they differ. */
export function lineOf(product: Product, line: LineForm, currency: CurrencyCode, name: string, rate: string): LineForm {
  return {
    ...line,
    productId: product.id,
    description: name,
    unitPrice: group(convert(product.price, currency, rate).amount),
    base: product.price,
  };
}

/** The lines after the invoice's currency changed: prices are converted, a product's from its own price. */
export function convertLines(
  lines: readonly LineForm[],
  from: CurrencyCode,
  to: CurrencyCode,
  rate: string,
): LineForm[] {
  return lines.map((line) => {
    const typed = parseAmount(line.unitPrice, from);
    const untouched = line.base && typed.ok && convert(line.base, from, rate).amount === typed.value;
    const source = untouched ? line.base : typed.ok ? { amount: typed.value, currency: from } : null;
    return source ? { ...line, unitPrice: group(convert(source, to, rate).amount), base: source } : line;
  });
}
