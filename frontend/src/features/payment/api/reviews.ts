import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '@/lib/api';
import type { RejectReason, Review } from '@/lib/api-types-payment';
import { onSettled } from './decisions';

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: () => api.get<Review[]>('/reviews'),
  refetchInterval: 5_000,
});

export const REJECT_REASONS: readonly RejectReason[] = [
  'WRONG_RECIPIENT',
  'WRONG_AMOUNT',
  'WRONG_DATE',
  'NOT_RECEIVED',
  'DUPLICATE',
  'NOT_A_RECEIPT',
  'OTHER',
];

const refreshed = (cache: QueryClient) => () =>
  Promise.all([
    cache.invalidateQueries({ queryKey: ['reviews'] }),
    cache.invalidateQueries({ queryKey: ['invoices'] }),
  ]);

export function useClaim() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (taskId: string) => api.post(`/reviews/${taskId}/claim`),
    onSettled: refreshed(cache),
  });
}

/** Asks again what is open as soon as the server has answered a decision. */
export function useRefreshAfterDecisions(): void {
  const cache = useQueryClient();
  useEffect(() => onSettled(refreshed(cache)), [cache]);
}
