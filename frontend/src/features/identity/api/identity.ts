import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod';
import { api } from '@/lib/api';
import type { Session } from '@/lib/api-types';
import { setSession } from '@/lib/session';

export const signInSchema = z.object({
  login: z.string().trim().min(1, 'form.required'),
  password: z.string().min(1, 'form.required'),
});
export type SignIn = z.infer<typeof signInSchema>;

export const registerSchema = z.object({
  shopName: z.string().trim().min(1, 'form.required').max(120),
  ownerName: z.string().trim().min(1, 'form.required').max(120),
  username: z
    .string()
    .trim()
    .min(3, 'identity.username-hint')
    .max(40, 'identity.username-hint')
    .regex(/^[a-zA-Z0-9._-]+$/, 'identity.username-hint'),
  email: z.email('form.email').max(254),
  password: z.string().min(8, 'identity.password-hint').max(128, 'identity.password-hint'),
});
export type Register = z.infer<typeof registerSchema>;

function useStartSession<T>(path: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (input: T) => api.post<Session>(path, input),
    onSuccess: (session) => {
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
