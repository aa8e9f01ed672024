import { useMutation } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { ReceivingAccount, Sticker } from '@/lib/api-types';
import { latinDigits } from '@/lib/money';
import { useShopChange } from './shop';

export const TAKES = ['BOTH', 'KHR', 'USD'] as const;

export const accountSchema = z.object({
  bank: z.string().trim().min(1, 'form.required').max(60, 'form.too-long'),
  accountNumber: z
    .string()
    .overwrite(latinDigits)
    .trim()
    .min(1, 'form.required')
    .regex(/^[0-9](?:[ -]?[0-9]){5,29}$/, 'form.account-number'),
  accountHolder: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  takes: z.enum(TAKES),
  bakongAccountId: z
    .string()
    .trim()
    .max(32, 'form.too-long')
    .refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text), 'form.bakong-id'),
});
export type AccountForm = z.infer<typeof accountSchema>;

export const formOf = (account: ReceivingAccount | null): AccountForm => ({
  bank: account?.bank ?? '',
  accountNumber: account?.accountNumber ?? '',
  accountHolder: account?.accountHolder ?? '',
  takes: account?.currency ?? 'BOTH',
  bakongAccountId: account?.bakongAccountId ?? '',
});

/** What a sticker says of an account; what it does not say is left to the person. */
export const saidBy = (sticker: Sticker): Partial<AccountForm> => ({
  ...(sticker.bank === null ? {} : { bank: sticker.bank }),
  ...(sticker.accountNumber === null ? {} : { accountNumber: sticker.accountNumber }),
  ...(sticker.merchantName === '' ? {} : { accountHolder: sticker.merchantName }),
  ...(sticker.bakongAccountId === null ? {} : { bakongAccountId: sticker.bakongAccountId }),
  takes: sticker.currency === 'KHR' || sticker.currency === 'USD' ? sticker.currency : 'BOTH',
});

const ACCOUNTS = '/shop/receiving-accounts';

const bodyOf = ({ takes, bakongAccountId, ...form }: AccountForm) => ({
  ...form,
  bakongAccountId: bakongAccountId === '' ? null : bakongAccountId,
  currency: takes === 'BOTH' ? null : takes,
});

export const useSaveAccount = (id: string | null) =>
  useShopChange((form: AccountForm) =>
    id === null ? api.post(ACCOUNTS, bodyOf(form)) : api.put(`${ACCOUNTS}/${id}`, bodyOf(form)),
  );
export const useMakePrimary = () => useShopChange((id: string) => api.post(`${ACCOUNTS}/${id}/make-primary`));
export const useRemoveAccount = () => useShopChange((id: string) => api.delete(`${ACCOUNTS}/${id}`));
export const useReadSticker = () =>
  useMutation({ mutationFn: (photo: File) => api.upload<Sticker>('/shop/read-sticker', photo) });
