import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Offer, Registration, Session, SignInAnswer } from '@/lib/api-types';
import { setLanguage } from '@/lib/i18n/language';
import { setSession } from '@/lib/session';
import type { Forgot, Join, Register, Reset, SignIn } from './identity-forms';

/** Whoever signs in finds the dashboard in their own language, on whatever device. */
function useEnter() {
  const cache = useQueryClient();
  return (session: Session | null) => {
    if (session) {
      cache.clear();
      setLanguage(session.user.language === 'km' ? 'km' : 'en');
      setSession(session);
    }
  };
}

export function useSignIn() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: SignIn) => api.post<SignInAnswer>('/auth/sign-in', input),
    onSuccess: ({ session }) => enter(session),
  });
}

export function useSecondStep() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: { ticket: string; code: string }) => api.post<Session>('/auth/second-step', input),
    onSuccess: enter,
  });
}

export function useRegister() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: Register) => api.post<Registration>('/auth/register', input),
    onSuccess: ({ session }) => enter(session),
  });
}

export function useJoin() {
  const enter = useEnter();
  return useMutation({
    mutationFn: (input: Join & { token: string; chat: string | null }) =>
      api.post<Registration>('/auth/invitation/accept', input),
    onSuccess: ({ session }) => enter(session),
  });
}

export const lookUpOffer = (token: string): Promise<Offer> => api.post<Offer>('/auth/invitation/look-up', { token });

export const useForgot = () => useMutation({ mutationFn: (input: Forgot) => api.post('/auth/forgot-password', input) });

export const useReset = () =>
  useMutation({
    mutationFn: (input: Reset & { token: string }) => api.post('/auth/reset-password', input),
  });

export const verifyEmail = async (token: string): Promise<true> => {
  await api.post('/auth/verify-email', { token });
  return true;
};

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
