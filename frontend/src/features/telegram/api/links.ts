import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { TelegramLink, TelegramState } from '@/lib/api-types';

/** Whose chats: a customer's (`/customers/{id}`) or the signed-in person's own (`/me`). */
export type LinkOwner = `/customers/${string}` | '/me';

export const telegramQuery = (owner: LinkOwner) =>
  queryOptions({
    queryKey: ['telegram', owner],
    queryFn: () => api.get<TelegramState>(`${owner}/telegram`),
    refetchInterval: 4_000,
  });

export const useMakeLink = (owner: LinkOwner) =>
  useMutation({ mutationFn: () => api.post<TelegramLink>(`${owner}/telegram-link`) });

export function useUnlink(owner: LinkOwner) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (chatId: number | string) => api.delete(`${owner}/telegram/${chatId}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['telegram', owner] }),
  });
}
