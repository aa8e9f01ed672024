import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { PayableBill } from '@/lib/api-types-payment';

const SOON = 2_500;
const NOW_AND_THEN = 30_000;

const isBeingChecked = ({ bill }: PayableBill) =>
  bill.proofs.some(({ status }) => status === 'RECEIVED' || status === 'VERIFYING');

/** Asked often while something is being checked: whoever just paid waits for the answer. */
export const billQuery = (token: string) =>
  queryOptions({
    queryKey: ['bill', token],
    queryFn: () => api.get<PayableBill>(`/pay/${encodeURIComponent(token)}`),
    retry: false,
    refetchInterval: ({ state }) => (state.data && isBeingChecked(state.data) ? SOON : NOW_AND_THEN),
  });

export function useSendProof(token: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => api.upload<PayableBill>(`/pay/${encodeURIComponent(token)}/proofs`, file),
    onSuccess: (bill) => {
      cache.setQueryData(billQuery(token).queryKey, bill);
    },
  });
}
