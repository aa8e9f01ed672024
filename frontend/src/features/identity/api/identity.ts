import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Session } from '@/lib/api-types';
import { setSession } from '@/lib/session';
import type { Register, SignIn } from './identity-forms';

function useStartSession<T>(path: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => api.post<{ session: Session | null }>(path, input),
    onSuccess: ({ session }) => {
      cache.clear();
      setSession(session);
    },
  });
}

export const useSignIn = () => useStartSession<SignIn>('/auth/sign-in');
export const useRegister = () => useStartSession<Register>('/auth/register');

/** Signs out here even when the server cannot be reached: the token in memory is gone either way. */
export function useSignOut() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/auth/sign-out'),
    onSettled: () => {
      setSession(null);
      cache.clear();
    },
  });
}
