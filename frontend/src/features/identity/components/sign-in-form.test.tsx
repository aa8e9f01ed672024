import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { currentSession, setSession } from '@/lib/session';
import { draw, owner } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { SignInForm } from './sign-in-form';

afterEach(() => setSession(null));

async function signIn() {
  await userEvent.type(screen.getByLabelText('E-mail or username'), 'sokha');
  await userEvent.type(screen.getByLabelText('Password'), 'wrong');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

it('shows the server’s own sentence when it refuses', async () => {
  serve({ 'POST /auth/sign-in': () => problem(401, 'sign-in-refused', 'Login or password is wrong') });
  draw(<SignInForm />);
  await signIn();
  expect(await screen.findByRole('alert')).toHaveTextContent('Login or password is wrong');
  expect(currentSession()).toBeNull();
});

it('keeps the session it is given', async () => {
  serve({
    'POST /auth/sign-in': () => ({
      body: { session: { accessToken: 'fresh', expiresInSeconds: 900, user: owner }, secondStep: null },
    }),
  });
  draw(<SignInForm />);
  await signIn();
  await expect.poll(() => currentSession()?.accessToken).toBe('fresh');
});

it('asks for what is missing without calling the server', async () => {
  const calls = serve({});
  draw(<SignInForm />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findAllByText('Please fill this in')).toHaveLength(2);
  expect(calls).toHaveLength(0);
});
