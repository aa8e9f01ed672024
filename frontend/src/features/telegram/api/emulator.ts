import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Bill, ChatMessage, PayInput, Person } from '@/lib/api-types-payment';

const root = (chatId: string): string => `/emulator/people/${encodeURIComponent(chatId)}`;

export const peopleQuery = queryOptions({
  queryKey: ['emulator', 'people'],
  queryFn: () => api.get<Person[]>('/emulator/people'),
  refetchInterval: 3_000,
});

export const messagesQuery = (chatId: string) =>
  queryOptions({
    queryKey: ['emulator', 'messages', chatId],
    queryFn: () => api.get<ChatMessage[]>(`${root(chatId)}/messages`),
    refetchInterval: 1_000,
  });

export const billsQuery = (chatId: string) =>
  queryOptions({
    queryKey: ['emulator', 'bills', chatId],
    queryFn: () => api.get<Bill[]>(`${root(chatId)}/bills`),
    staleTime: 0,
  });

export const chatFile = (id: string): string => `/emulator/files/${id}`;

export function useAddPerson() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.post<Person>('/emulator/people', { name }),
    onSuccess: () => cache.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
}

function useChatChange<Input>(chatId: string, mutationFn: (input: Input) => Promise<unknown>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['emulator', 'messages', chatId] }),
  });
}

export const useWrite = (chatId: string) =>
  useChatChange(chatId, (text: string) => api.post(`${root(chatId)}/messages`, { text }));
export const usePress = (chatId: string) =>
  useChatChange(chatId, (press: { messageId: number | string; action: string }) =>
    api.post(`${root(chatId)}/presses`, press),
  );
export const useSendFile = (chatId: string) =>
  useChatChange(chatId, ({ file, as }: { file: File; as: 'photo' | 'document' }) =>
    api.upload(`${root(chatId)}/files`, file, { as }),
  );
export const usePay = (chatId: string) =>
  useChatChange(chatId, (input: PayInput) => api.post(`${root(chatId)}/pay`, input));
