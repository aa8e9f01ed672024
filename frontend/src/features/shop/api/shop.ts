import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { Shop } from '@/lib/api-types';
import { compare, decimalOf, group, trimZeros } from '@/lib/decimal';
import { latinDigits, parseNumber } from '@/lib/money';

export const shopQuery = queryOptions({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop'), staleTime: 60_000 });
export const LOGO = '/shop/logo';

const optional = (max: number) => z.string().trim().max(max, 'form.too-long');
export const detailsSchema = z.object({
  name: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  nameKhmer: optional(120),
  address: optional(500),
  phone: optional(40),
  email: z.union([z.literal(''), z.email('form.email').max(254, 'form.too-long')]),
});
export type DetailsForm = z.infer<typeof detailsSchema>;

export const detailsOf = (shop: Shop): DetailsForm => ({
  name: shop.name,
  nameKhmer: shop.nameKhmer ?? '',
  address: shop.address ?? '',
  phone: shop.phone ?? '',
  email: shop.email ?? '',
});

/** A comma in the wrong place is likelier than a rate outside these; the server refuses the same. */
const isRate = (text: string): boolean => {
  const parsed = parseNumber(text, 4);
  return (
    parsed.ok &&
    compare(decimalOf(parsed.value), decimalOf('1000')) >= 0 &&
    compare(decimalOf(parsed.value), decimalOf('20000')) <= 0
  );
};
const isThreshold = (text: string): boolean => /^\d\d$/.test(text) && Number(text) >= 50 && Number(text) <= 95;

const isWindow = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 60;
const isTolerance = (text: string): boolean => {
  const parsed = parseNumber(text, 2);
  return parsed.ok && compare(decimalOf(parsed.value), decimalOf('5')) <= 0;
};
/** Left empty, one person is enough for any amount. */
const isLimit = (text: string): boolean => {
  const parsed = parseNumber(text, 2);
  return text.trim() === '' || (parsed.ok && compare(decimalOf(parsed.value), decimalOf('0')) > 0);
};

export const rulesSchema = z.object({
  rate: z.string().refine(isRate, 'form.rate'),
  threshold: z.string().overwrite(latinDigits).trim().refine(isThreshold, 'form.threshold'),
  dateWindowDays: z.string().overwrite(latinDigits).trim().refine(isWindow, 'form.date-window'),
  tolerance: z.string().refine(isTolerance, 'form.tolerance'),
  twoPersonLimit: z.string().refine(isLimit, 'form.two-person-limit'),
  alwaysReview: z.boolean(),
  singleDevice: z.boolean(),
});
export type RulesForm = z.infer<typeof rulesSchema>;

export const rulesOf = (shop: Shop): RulesForm => ({
  rate: group(trimZeros(shop.usdKhrRate)),
  threshold: String(shop.approvalThreshold),
  dateWindowDays: String(shop.dateWindowDays),
  tolerance: trimZeros(shop.amountTolerancePercent),
  twoPersonLimit: shop.twoPersonLimit === null ? '' : group(trimZeros(shop.twoPersonLimit)),
  alwaysReview: shop.alwaysReview,
  singleDevice: shop.singleDevice,
});

export function useShopChange<Input, Answer = unknown>(mutationFn: (input: Input) => Promise<Answer>) {
  const cache = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => cache.invalidateQueries({ queryKey: ['shop'] }) });
}

const orNull = (text: string): string | null => (text === '' ? null : text);

export const useSaveDetails = () =>
  useShopChange(({ name, nameKhmer, address, phone, email }: DetailsForm) =>
    api.put('/shop', {
      name,
      nameKhmer: orNull(nameKhmer),
      address: orNull(address),
      phone: orNull(phone),
      email: orNull(email),
    }),
  );

/** What was typed, in plain notation; the schema has let only numbers pass. */
const numberOf = (text: string, decimals: number): string => {
  const parsed = parseNumber(text, decimals);
  return parsed.ok ? parsed.value : text;
};

export const useSaveRules = () =>
  useShopChange((form: RulesForm) =>
    api.put('/shop/rules', {
      usdKhrRate: numberOf(form.rate, 4),
      approvalThreshold: Number(form.threshold),
      alwaysReview: form.alwaysReview,
      singleDevice: form.singleDevice,
      dateWindowDays: Number(form.dateWindowDays),
      amountTolerancePercent: numberOf(form.tolerance, 2),
      twoPersonLimit: orNull(numberOf(form.twoPersonLimit.trim(), 2)),
    }),
  );

/** Sets the logo, or takes it away for null. */
export function useChangeLogo() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (file: File | null) => (file === null ? api.delete(LOGO) : api.putFile(LOGO, file)),
    onSuccess: async (_, file) => {
      if (file === null) {
        cache.removeQueries({ queryKey: ['file', LOGO] });
      } else {
        await cache.invalidateQueries({ queryKey: ['file', LOGO] });
      }
      await cache.invalidateQueries({ queryKey: ['shop'] });
    },
  });
}
