import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { PageOf } from '@/lib/api-types';
import type { RejectReason } from '@/lib/api-types-payment';
import type { TenantRow, WaitingPayment } from '@/lib/api-types-subscription';

const SOON = 5_000;

export const TENANTS_ON_A_PAGE = 20;

export const waitingPaymentsQuery = queryOptions({
  queryKey: ['operator', 'payments'],
  queryFn: () => api.get<WaitingPayment[]>('/operator/subscription-reviews'),
  refetchInterval: SOON,
});

export const tenantsQuery = (text: string, page: number) =>
  queryOptions({
    queryKey: ['operator', 'tenants', text, page],
    queryFn: () => api.get<PageOf<TenantRow>>('/operator/tenants', { text, page, size: TENANTS_ON_A_PAGE }),
    placeholderData: keepPreviousData,
  });

export const paymentImage = (taskId: string): string => `/operator/subscription-reviews/${taskId}/image`;

type Decision = { amount: string } | { reason: RejectReason; note?: string };

export function useDecidePayment(taskId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      api.post(`/operator/subscription-reviews/${taskId}/${'amount' in decision ? 'approve' : 'reject'}`, decision),
    onSettled: () => cache.invalidateQueries({ queryKey: ['operator'] }),
  });
}
