import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { RejectReason, Review } from '@/lib/api-types-payment';

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
  'CLEARER_PICTURE',
  'DUPLICATE',
  'NOT_A_RECEIPT',
  'OTHER',
];

function useReviewChange<Input>(mutationFn: (input: Input) => Promise<undefined>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['reviews'] }),
        cache.invalidateQueries({ queryKey: ['invoices'] }),
      ]),
  });
}

export const useClaim = () => useReviewChange((taskId: string) => api.post(`/reviews/${taskId}/claim`));
export const useApprove = () =>
  useReviewChange(({ taskId, ...body }: { taskId: string; amount: string; note?: string }) =>
    api.post(`/reviews/${taskId}/approve`, body),
  );
export const useReject = () =>
  useReviewChange(({ taskId, ...body }: { taskId: string; reason: RejectReason; note?: string }) =>
    api.post(`/reviews/${taskId}/reject`, body),
  );
