import { afterEach, describe, expect, it } from 'vitest';
import { owner, signInAs } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { api, refreshSession } from './api';
import { ApiProblem } from './problem';
import { currentSession, setSession } from './session';

const renewed = { body: { accessToken: 'new', expiresInSeconds: 900, user: owner } };
const notSignedIn = problem(401, 'not-signed-in', 'Sign in to go on');

afterEach(() => setSession(null));

describe('api', () => {
  it('renews the session once for calls that come at the same time, and repeats them', async () => {
    signInAs(owner, 'old');
    const calls = serve({
      'GET /shop': ({ authorization }) =>
        authorization === 'Bearer new' ? { body: { name: 'Sokha Shop' } } : notSignedIn,
      'POST /auth/refresh': () => renewed,
    });
    const answers = await Promise.all([api.get('/shop'), api.get('/shop'), api.get('/shop')]);
    expect(answers).toEqual([{ name: 'Sokha Shop' }, { name: 'Sokha Shop' }, { name: 'Sokha Shop' }]);
    expect(calls.filter(({ path }) => path === '/auth/refresh')).toHaveLength(1);
    expect(calls.find(({ path }) => path === '/auth/refresh')?.authorization).toBeNull();
  });

  it('gives up after one renewal and forgets the session when it is over', async () => {
    signInAs(owner, 'old');
    const calls = serve({ 'GET /shop': () => notSignedIn, 'POST /auth/refresh': () => notSignedIn });
    await expect(api.get('/shop')).rejects.toMatchObject({ status: 401, code: 'not-signed-in' });
    expect(calls).toHaveLength(2);
    expect(currentSession()).toBeNull();
  });

  it('keeps the session when the server is merely unreachable', async () => {
    signInAs(owner, 'old');
    serve({ 'POST /auth/refresh': () => ({ status: 503 }) });
    await expect(refreshSession()).rejects.toMatchObject({ code: 'offline' });
    expect(currentSession()?.accessToken).toBe('old');
  });

  it('does not renew for a refused sign-in', async () => {
    const calls = serve({ 'POST /auth/sign-in': () => problem(401, 'sign-in-refused', 'Wrong login or password') });
    await expect(api.post('/auth/sign-in', {})).rejects.toThrow('Wrong login or password');
    expect(calls).toHaveLength(1);
  });

  it('carries the server’s own words and the fields they are about', async () => {
    serve({
      'POST /customers': () => ({
        status: 422,
        body: {
          code: 'invalid-input',
          detail: 'Some fields are not valid',
          errors: [{ pointer: '/email', detail: 'no' }],
        },
      }),
    });
    const error = await api.post('/customers', {}).catch((refusal: unknown) => refusal);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      message: 'Some fields are not valid',
      errors: [{ pointer: '/email', detail: 'no' }],
    });
  });

  it('leaves empty parameters out and reads an empty answer', async () => {
    const calls = serve({ 'GET /invoices': () => ({ body: [] }), 'POST /auth/sign-out': () => ({ status: 204 }) });
    await api.get('/invoices', { search: '', status: null, page: 0, archived: false });
    expect(calls[0]?.path).toBe('/invoices?page=0&archived=false');
    await expect(api.post('/auth/sign-out')).resolves.toBeUndefined();
  });
});
