import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { Movement, PageOf, Product } from '@/lib/api-types';
import { group, trimZeros } from '@/lib/decimal';
import { parseAmount, parseNumber } from '@/lib/money';

export interface ProductFilter {
  search: string;
  active: boolean | null;
  page: number;
}
export const PRODUCT_PAGE = 20;

export const productsQuery = (filter: ProductFilter) =>
  queryOptions({
    queryKey: ['products', 'list', filter],
    queryFn: ({ signal }) => api.get<PageOf<Product>>('/products', { ...filter, size: PRODUCT_PAGE }, signal),
    placeholderData: keepPreviousData,
  });

export const productQuery = (id: string) =>
  queryOptions({ queryKey: ['products', 'one', id], queryFn: () => api.get<Product>(`/products/${id}`) });

export const movementsQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['products', 'one', id, 'movements', page],
    queryFn: () => api.get<PageOf<Movement>>(`/products/${id}/movements`, { page, size: PRODUCT_PAGE }),
    placeholderData: keepPreviousData,
  });

const quantity = z.string().refine((text) => text.trim() === '' || parseNumber(text, 3).ok, 'form.quantity');
export const productSchema = z
  .object({
    sku: z.string().trim().min(1, 'form.required').max(60, 'form.too-long'),
    name: z.string().trim().min(1, 'form.required').max(160, 'form.too-long'),
    nameKhmer: z.string().trim().max(160, 'form.too-long'),
    price: z.string(),
    currency: z.enum(['KHR', 'USD']),
    unit: z.string().trim().min(1, 'form.required').max(30, 'form.too-long'),
    lowStockThreshold: quantity,
    initialStock: quantity,
    trackStock: z.boolean(),
    backorder: z.boolean(),
  })
  .superRefine(({ price, currency }, context) => {
    const parsed = parseAmount(price, currency);
    if (!parsed.ok) {
      context.addIssue({ code: 'custom', path: ['price'], message: `amount.${parsed.refusal}` });
    }
  });
export type ProductForm = z.infer<typeof productSchema>;

const plain = (text: string): string | null => {
  const parsed = parseNumber(text, 3);
  return parsed.ok ? parsed.value : null;
};

export const productFormOf = (product: Product | null): ProductForm => ({
  sku: product?.sku ?? '',
  name: product?.name ?? '',
  nameKhmer: product?.nameKhmer ?? '',
  price: product ? group(product.price.amount) : '',
  currency: product?.price.currency ?? 'KHR',
  unit: product?.unit ?? '',
  lowStockThreshold: product?.lowStockThreshold ? trimZeros(product.lowStockThreshold) : '',
  initialStock: '',
  trackStock: product?.trackStock ?? true,
  backorder: product?.backorder ?? false,
});

function bodyOf(form: ProductForm, isNew: boolean) {
  const price = parseAmount(form.price, form.currency);
  return {
    sku: form.sku,
    name: form.name,
    nameKhmer: form.nameKhmer === '' ? null : form.nameKhmer,
    price: { amount: price.ok ? price.value : '', currency: form.currency },
    unit: form.unit,
    lowStockThreshold: plain(form.lowStockThreshold),
    trackStock: form.trackStock,
    backorder: form.backorder,
    ...(isNew && form.trackStock && { initialStock: plain(form.initialStock) ?? '0' }),
  };
}

export function useSaveProduct(id: string | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (form: ProductForm) =>
      id === null
        ? api.post<Product>('/products', bodyOf(form, true))
        : api.put<Product>(`/products/${id}`, bodyOf(form, false)),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['products'] }),
  });
}

export function useActivateProduct(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (active: boolean) => api.post(`/products/${id}/${active ? 'activate' : 'deactivate'}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['products'] }),
  });
}

export const STOCK_KINDS = ['PURCHASE', 'RETURN', 'ADJUSTMENT'] as const;
export const adjustSchema = z
  .object({
    kind: z.enum(STOCK_KINDS),
    direction: z.enum(['in', 'out']),
    change: z.string(),
    reason: z.string().trim().min(1, 'form.required').max(200, 'form.too-long'),
  })
  .superRefine(({ change }, context) => {
    const parsed = parseNumber(change, 3);
    if (!parsed.ok || /^[0.]*$/.test(parsed.value)) {
      context.addIssue({ code: 'custom', path: ['change'], message: 'form.quantity' });
    }
  });
export type AdjustForm = z.infer<typeof adjustSchema>;

export function useAdjustStock(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, direction, change, reason }: AdjustForm) => {
      const sign = kind === 'ADJUSTMENT' && direction === 'out' ? '-' : '';
      return api.post<Product>(`/products/${id}/movements`, { kind, change: sign + (plain(change) ?? ''), reason });
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ['products'] }),
  });
}
