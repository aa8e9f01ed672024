import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Alias } from '@/lib/api-types-payment';

export const aliasesQuery = queryOptions({
  queryKey: ['recipient-aliases'],
  queryFn: () => api.get<Alias[]>('/recipient-aliases'),
});

export function useRevokeAlias() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`/recipient-aliases/${id}`),
    onSettled: () => cache.invalidateQueries({ queryKey: ['recipient-aliases'] }),
  });
}
