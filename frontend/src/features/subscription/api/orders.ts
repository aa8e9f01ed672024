import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/lib/api';
import type { BillingPeriod, Order, PlanId } from '@/lib/api-types-subscription';
import { uploadWithProgress } from '@/lib/upload';
import { subscriptionQuery } from './subscription';

const SOON = 1_500;

const isOver = ({ status }: Order) => status === 'PAID' || status === 'EXPIRED' || status === 'CANCELLED';

export const ordersQuery = queryOptions({
  queryKey: ['subscription', 'orders'],
  queryFn: () => api.get<Order[]>('/subscription/orders'),
});

/** Asked often until it is over: whoever just paid waits for the answer. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['subscription', 'orders', id],
    queryFn: () => api.get<Order>(`/subscription/orders/${id}`),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : SOON),
  });

/** What an order changes beside itself: the plan, its credit, and the list of orders. */
export const refreshPlan = (cache: QueryClient): Promise<unknown> =>
  Promise.all([
    cache.invalidateQueries({ queryKey: subscriptionQuery.queryKey, exact: true }),
    cache.invalidateQueries({ queryKey: ordersQuery.queryKey, exact: true }),
  ]);

export const receiptPath = (id: string): string => `/subscription/orders/${id}/receipt`;

export function usePlaceOrder() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (order: { plan: PlanId; period: BillingPeriod }) => api.post<Order>('/subscription/orders', order),
    onSuccess: (order) => {
      cache.setQueryData(orderQuery(order.id).queryKey, order);
      return refreshPlan(cache);
    },
  });
}

export function useCancelOrder(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Order>(`/subscription/orders/${id}/cancel`),
    onSuccess: (order) => {
      cache.setQueryData(orderQuery(id).queryKey, order);
      return refreshPlan(cache);
    },
  });
}

/** Sends the screenshot; `share` is how much of it has gone, 0 to 1. */
export function usePayOrder(id: string) {
  const cache = useQueryClient();
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: (file: File) => {
      setShare(0);
      return uploadWithProgress<Order>(`/subscription/orders/${id}/proofs`, file, setShare);
    },
    onSuccess: (order) => {
      cache.setQueryData(orderQuery(id).queryKey, order);
    },
  });
  return { ...upload, share };
}
