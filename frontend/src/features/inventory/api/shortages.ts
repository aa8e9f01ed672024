import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { StockShortage } from '@/lib/api-types';

export const shortagesQuery = queryOptions({
  queryKey: ['stock-shortages'],
  queryFn: () => api.get<StockShortage[]>('/stock-shortages'),
  refetchInterval: 15_000,
});

export interface Resolution {
  taskId: string;
  action: 'RETRY' | 'CLOSE_WITHOUT_STOCK';
  note?: string;
}

export function useResolveShortage() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, ...body }: Resolution) => api.post(`/stock-shortages/${taskId}/resolve`, body),
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['stock-shortages'] }),
        cache.invalidateQueries({ queryKey: ['products'] }),
        cache.invalidateQueries({ queryKey: ['invoices'] }),
      ]),
  });
}
