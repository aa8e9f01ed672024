import * as z from 'zod';

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
