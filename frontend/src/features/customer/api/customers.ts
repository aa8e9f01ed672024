import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { Customer, PageOf } from '@/lib/api-types';

export interface CustomerFilter {
  search: string;
  archived: boolean;
  page: number;
}
export const CUSTOMER_PAGE = 20;

export const customersQuery = (filter: CustomerFilter) =>
  queryOptions({
    queryKey: ['customers', 'list', filter],
    queryFn: ({ signal }) => api.get<PageOf<Customer>>('/customers', { ...filter, size: CUSTOMER_PAGE }, signal),
    placeholderData: keepPreviousData,
  });

export const customerQuery = (id: string) =>
  queryOptions({ queryKey: ['customers', 'one', id], queryFn: () => api.get<Customer>(`/customers/${id}`) });

const optional = (max: number) => z.string().trim().max(max, 'form.too-long');
export const customerSchema = z.object({
  name: z.string().trim().min(1, 'form.required').max(120, 'form.too-long'),
  company: optional(120),
  phone: optional(40),
  email: z.union([z.literal(''), z.email('form.email').max(254, 'form.too-long')]),
  address: optional(500),
  notes: optional(2000),
});
export type CustomerForm = z.infer<typeof customerSchema>;

export const formOf = (customer: Customer | null): CustomerForm => ({
  name: customer?.name ?? '',
  company: customer?.company ?? '',
  phone: customer?.phone ?? '',
  email: customer?.email ?? '',
  address: customer?.address ?? '',
  notes: customer?.notes ?? '',
});

const bodyOf = (form: CustomerForm) =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value === '' ? null : value]));

export function useSaveCustomer(id: string | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (form: CustomerForm) =>
      id === null
        ? api.post<Customer>('/customers', bodyOf(form))
        : api.put<Customer>(`/customers/${id}`, bodyOf(form)),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['customers'] }),
  });
}

export function useArchiveCustomer(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (archive: boolean) => api.post(`/customers/${id}/${archive ? 'archive' : 'restore'}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['customers'] }),
  });
}
