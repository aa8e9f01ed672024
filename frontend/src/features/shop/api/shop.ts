import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { Shop } from '@/lib/api-types';

export const shopQuery = queryOptions({ queryKey: ['shop'], queryFn: () => api.get<Shop>('/shop'), staleTime: 60_000 });

export const detailsSchema = z.object({
  name: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  nameKhmer: z.string().trim().max(120, 'form.too-long'),
  address: z.string().trim().max(500, 'form.too-long'),
  phone: z.string().trim().max(40, 'form.too-long'),
});
export type DetailsForm = z.infer<typeof detailsSchema>;

export const accountSchema = z.object({
  bank: z.string().trim().min(1, 'form.required').max(60, 'form.too-long'),
  accountNumber: z
    .string()
    .trim()
    .min(1, 'form.required')
    .regex(/^[0-9 -]+$/, 'form.account-number'),
  accountHolder: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  bakongAccountId: z
    .string()
    .trim()
    .refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text), 'form.bakong-id'),
});
export type AccountForm = z.infer<typeof accountSchema>;

const orNull = (text: string): string | null => (text === '' ? null : text);

function useShopChange<Input>(mutationFn: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => cache.invalidateQueries({ queryKey: ['shop'] }) });
}

export const useSaveDetails = () =>
  useShopChange(({ name, nameKhmer, address, phone }: DetailsForm) =>
    api.put('/shop', { name, nameKhmer: orNull(nameKhmer), address: orNull(address), phone: orNull(phone) }),
  );
export const useSaveAccount = () =>
  useShopChange((form: AccountForm) =>
    api.put('/shop/receiving-account', { ...form, bakongAccountId: orNull(form.bakongAccountId) }),
  );
export type Rules = Pick<Shop, 'usdKhrRate' | 'approvalThreshold' | 'alwaysReview' | 'singleDevice'>;
export const useSaveRules = () => useShopChange((rules: Rules) => api.put('/shop/rules', rules));
