import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { currentSession, setSession } from '@/lib/session';
import { draw, owner } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { SignInForm } from './sign-in-form';

afterEach(() => setSession(null));

const wanted = () => ({ body: { session: null, secondStep: { ticket: 'ticket-1', expiresInSeconds: 300 } } });

async function password() {
  draw(<SignInForm />);
  await userEvent.type(screen.getByLabelText('E-mail or username'), 'sokha');
  await userEvent.type(screen.getByLabelText('Password'), 'right');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('asks for the code after the password and sends it with the ticket', async () => {
  const calls = serve({
    'POST /auth/sign-in': wanted,
    'POST /auth/second-step': () => ({ body: { accessToken: 'fresh', expiresInSeconds: 900, user: owner } }),
  });
  await password();
  await userEvent.type(await screen.findByLabelText('Code'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  await expect.poll(() => currentSession()?.accessToken).toBe('fresh');
  expect(calls.at(-1)?.body).toEqual({ ticket: 'ticket-1', code: '123456' });
});

it('takes a recovery code instead, and starts over when the ticket is gone', async () => {
  serve({
    'POST /auth/sign-in': wanted,
    'POST /auth/second-step': () => problem(409, 'link-expired', 'This link is not valid any more'),
  });
  await password();
  await userEvent.click(await screen.findByRole('button', { name: 'Use a recovery code' }));
  await userEvent.type(screen.getByLabelText('Recovery code'), 'abcde-fghjk');
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('not valid any more');
  await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
  expect(screen.getByLabelText('E-mail or username')).toBeInTheDocument();
});
