import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { CustomerBalance, GoodsChoice, LedgerEntry, MoneyAmount, MoneyWay } from '@/lib/api-types';

export const WAYS: readonly MoneyWay[] = ['BANK_TRANSFER', 'CASH', 'OTHER'];

export const balancesQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customers', 'one', customerId, 'balances'],
    queryFn: () => api.get<CustomerBalance[]>(`/customers/${customerId}/balances`),
  });

export const customerLedgerQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customers', 'one', customerId, 'ledger'],
    queryFn: () => api.get<LedgerEntry[]>(`/customers/${customerId}/ledger`),
  });

/** Whatever is booked may change the invoice, the customer's credit and the stock. */
function useBooking<Input>(mutationFn: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([['invoices'], ['customers'], ['products']].map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
}

export interface Booking {
  amount: MoneyAmount;
  day: string | null;
  way: MoneyWay;
  note: string;
}

export const useRecordCash = (invoiceId: string) =>
  useBooking(({ amount, day, note }: Booking) => api.post(`/invoices/${invoiceId}/payments`, { amount, day, note }));

export const useApplyCredit = (invoiceId: string) =>
  useBooking(({ amount }: Booking) => api.post(`/invoices/${invoiceId}/credit`, { amount }));

export const useRefund = (customerId: string) =>
  useBooking(({ amount, way, note }: Booking) => api.post(`/customers/${customerId}/refunds`, { amount, way, note }));

export const useVoidEntry = (entryId: string) =>
  useBooking((input: { note: string; goods: GoodsChoice | null }) =>
    api.post(`/ledger-entries/${entryId}/void`, input),
  );
