import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Plan, Subscription } from '@/lib/api-types-subscription';

const MINUTE = 60_000;

export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => api.get<Plan[]>('/plans'),
  staleTime: 60 * MINUTE,
});

export const subscriptionQuery = queryOptions({
  queryKey: ['subscription'],
  queryFn: () => api.get<Subscription>('/subscription'),
  refetchInterval: 5 * MINUTE,
});

/** Has the plan end with what is paid for, or takes that back. */
export function useEndPlan(end: boolean) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Subscription>(`/subscription/${end ? 'cancel' : 'resume'}`),
    onSuccess: (subscription) => {
      cache.setQueryData(subscriptionQuery.queryKey, subscription);
    },
  });
}
