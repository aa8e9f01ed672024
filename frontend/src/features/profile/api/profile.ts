import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { RecoveryCodes, SecondFactorSetup, SecondFactorState, SignInRow, User } from '@/lib/api-types';
import { currentSession, setSession } from '@/lib/session';

export const signInsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: () => api.get<SignInRow[]>('/me/sessions'),
});
export const secondFactorQuery = queryOptions({
  queryKey: ['me', 'second-factor'],
  queryFn: () => api.get<SecondFactorState>('/me/second-factor'),
});

export type Preferences = Pick<User, 'displayName' | 'language' | 'theme'>;

/** Kept with the account, so that the next device looks and speaks the same. */
export const useSavePreferences = () =>
  useMutation({
    mutationFn: (preferences: Preferences) => api.put<User>('/me', preferences),
    onSuccess: (user) => {
      const session = currentSession();
      if (session) {
        setSession({ ...session, user });
      }
    },
  });

export const useChangePassword = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: { present: string; fresh: string }) => api.post('/me/password', input),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['me', 'sessions'] }),
  });
};

export const useEndSignIn = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(id === 'others' ? '/me/sessions' : `/me/sessions/${id}`),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['me', 'sessions'] }),
  });
};

function useSecondFactorChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const cache = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => cache.invalidateQueries({ queryKey: ['me', 'second-factor'] }) });
}

export interface Proof {
  password: string;
  code: string;
}
export const useBeginSecondFactor = () =>
  useSecondFactorChange((password: string) => api.post<SecondFactorSetup>('/me/second-factor/begin', { password }));
export const useConfirmSecondFactor = () =>
  useMutation({ mutationFn: (code: string) => api.post<RecoveryCodes>('/me/second-factor/confirm', { code }) });
export const useRenewRecoveryCodes = () =>
  useSecondFactorChange((proof: Proof) => api.post<RecoveryCodes>('/me/second-factor/recovery-codes', proof));
export const useTurnOffSecondFactor = () =>
  useSecondFactorChange((proof: Proof) => api.post('/me/second-factor/turn-off', proof));
