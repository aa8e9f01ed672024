import * as z from 'zod';

const username = z
  .string()
  .trim()
  .min(3, 'identity.username-hint')
  .max(40, 'identity.username-hint')
  .regex(/^[a-zA-Z0-9._-]+$/, 'identity.username-hint');
const password = z.string().min(8, 'identity.password-hint').max(128, 'identity.password-hint');
const name = z.string().trim().min(1, 'form.required').max(120, 'form.too-long');
const email = z.email('form.email').max(254);

export const signInSchema = z.object({
  login: z.string().trim().min(1, 'form.required'),
  password: z.string().min(1, 'form.required'),
});
export type SignIn = z.infer<typeof signInSchema>;

export const codeSchema = z.object({ code: z.string().trim().min(6, 'form.required').max(20, 'form.too-long') });
export type Code = z.infer<typeof codeSchema>;

export const registerSchema = z.object({ shopName: name, ownerName: name, username, email, password });
export type Register = z.infer<typeof registerSchema>;

export const joinSchema = z.object({ displayName: name, username, email, password });
export type Join = z.infer<typeof joinSchema>;

export const forgotSchema = z.object({ login: z.string().trim().min(1, 'form.required').max(254, 'form.too-long') });
export type Forgot = z.infer<typeof forgotSchema>;

export const resetSchema = z.object({ password });
export type Reset = z.infer<typeof resetSchema>;
