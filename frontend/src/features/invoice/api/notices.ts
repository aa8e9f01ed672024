import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { NoticeMatch } from '@/lib/api-types';

export const useMatchNotice = () =>
  useMutation({ mutationFn: (text: string) => api.post<NoticeMatch>('/bank-notices/match', { text }) });

export function useSubmitNotice() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, text }: { id: string; text: string }) => api.post(`/invoices/${id}/bank-notices`, { text }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['invoices'] }),
  });
}
