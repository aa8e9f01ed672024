import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draw, owner, signInAs } from '@/testing/render';
import { review } from '@/testing/review';
import { problem, serve } from '@/testing/server';
import { storedDecisions } from '../api/decision-storage';
import { resumeDecisions } from '../api/decisions';
import { ReviewQueue } from './review-queue';

const keyboard = (keys: string) => userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).keyboard(keys);
const click = (target: HTMLElement) => userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(target);
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const heading = (number: string) => screen.findByRole('heading', { name: `Payment for ${number}` });

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  localStorage.clear();
  signInAs(owner);
});
afterEach(() => vi.useRealTimers());

it('approves with one key, after ten seconds, with the amount that was read, and then goes on', async () => {
  let open = [review('INV-1'), review('INV-2')];
  const calls = serve({
    'GET /reviews': () => ({ body: open }),
    'POST /reviews/task-INV-1/approve': () => {
      open = open.slice(1);
      return { status: 204 };
    },
  });
  draw(<ReviewQueue />);
  expect(await heading('INV-1')).toBeVisible();
  expect(screen.getByText('Nobody can read it')).toBeVisible();
  await keyboard('a');
  expect(screen.getByText('INV-1 will be approved')).toBeVisible();
  expect(screen.getByRole('timer')).toHaveTextContent(/in (10|9) s/);
  await wait(9_000);
  expect(await heading('INV-1')).toBeVisible();
  expect(calls.some(({ path }) => path.endsWith('/approve'))).toBe(false);
  await wait(1_500);
  expect(await heading('INV-2')).toBeVisible();
  expect(calls.filter(({ path }) => path.endsWith('/approve')).map(({ body }) => body)).toEqual([{ amount: '41.25' }]);
  expect(storedDecisions()).toEqual([]);
});

it('takes a decision back with u, and sends nothing', async () => {
  const calls = serve({ 'GET /reviews': () => ({ body: [review('INV-11')] }) });
  draw(<ReviewQueue />);
  await heading('INV-11');
  await keyboard('a');
  expect(storedDecisions()).toHaveLength(1);
  await keyboard('u');
  expect(screen.getByRole('button', { name: 'Approve' })).toBeVisible();
  await wait(12_000);
  expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  expect(storedDecisions()).toEqual([]);
});

it('stays on the payment when the decision fails, says why and keeps what was typed', async () => {
  serve({
    'GET /reviews': () => ({ body: [review('INV-21'), review('INV-22')] }),
    'POST /reviews/task-INV-21/reject': () => problem(404, 'task-not-open', 'Somebody else was faster'),
  });
  draw(<ReviewQueue />);
  await heading('INV-21');
  await keyboard('r4');
  expect(screen.getByRole('radio', { name: /The money has not arrived/ })).toBeChecked();
  await click(screen.getByRole('button', { name: 'Reject this payment' }));
  await click(screen.getByRole('button', { name: 'Send now' }));
  expect(await screen.findByText('Somebody else was faster')).toBeVisible();
  expect(await heading('INV-21')).toBeVisible();
  expect(screen.getByRole('radio', { name: /The money has not arrived/ })).toBeChecked();
});

it('goes on listening to keys after a reason was picked with the mouse', async () => {
  serve({ 'GET /reviews': () => ({ body: [review('INV-25')] }) });
  draw(<ReviewQueue />);
  await heading('INV-25');
  await keyboard('r');
  await click(screen.getByRole('radio', { name: /The amount differs/ }));
  await keyboard('r');
  expect(screen.getByText('INV-25 will be rejected')).toBeVisible();
  await keyboard('u');
});

it('approves nothing with a while it asks why to reject', async () => {
  serve({ 'GET /reviews': () => ({ body: [review('INV-26')] }) });
  draw(<ReviewQueue />);
  await heading('INV-26');
  await keyboard('ra');
  expect(screen.getByRole('button', { name: 'Approve' })).toBeVisible();
  expect(storedDecisions()).toEqual([]);
});

it('asks for a clearer picture with c and a note', async () => {
  const calls = serve({
    'GET /reviews': () => ({ body: [review('INV-31')] }),
    'POST /reviews/task-INV-31/request-clearer-picture': () => ({ status: 204 }),
  });
  draw(<ReviewQueue />);
  await heading('INV-31');
  await keyboard('c');
  await click(screen.getByRole('textbox', { name: 'Note' }));
  await keyboard('The name is cut off');
  await click(screen.getByRole('button', { name: 'Ask the customer' }));
  await wait(10_500);
  expect(calls.find(({ path }) => path.endsWith('/request-clearer-picture'))?.body).toEqual({
    note: 'The name is cut off',
  });
});

it('sends at once when the tab is closed, and with the same key once more when the person is back', async () => {
  const keys: (string | null)[] = [];
  serve({ 'GET /reviews': () => ({ body: [review('INV-41')] }) });
  draw(<ReviewQueue />);
  await heading('INV-41');
  await keyboard('a');
  const answers = [
    Promise.reject(new TypeError('The page is gone')),
    Promise.resolve(new Response(null, { status: 204 })),
  ];
  answers[0]?.catch(() => undefined);
  vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
    if (init.method !== 'POST') {
      return Promise.resolve(new Response('[]'));
    }
    keys.push(new Headers(init.headers).get('Idempotency-Key'));
    return answers[keys.length - 1];
  });
  window.dispatchEvent(new Event('pagehide'));
  await wait(10);
  const [left] = storedDecisions();
  expect(left).toMatchObject({ taskId: 'task-INV-41', step: 'approve' });
  expect(keys).toEqual([left?.key]);

  window.dispatchEvent(new Event('pageshow'));
  vi.resetModules();
  const fresh = await import('../api/decisions');
  (await import('@/lib/session')).setSession({ accessToken: 'token', expiresInSeconds: 900, user: owner });
  fresh.resumeDecisions('somebody-else');
  fresh.resumeDecisions(owner.id);
  await wait(14_000);
  expect(keys).toEqual([left?.key, left?.key]);
  expect(storedDecisions()).toEqual([]);
});

it('leaves a decision to the tab it was made in', async () => {
  const calls = serve({
    'GET /reviews': () => ({ body: [review('INV-51')] }),
    'POST /reviews/task-INV-51/approve': () => ({ status: 204 }),
  });
  draw(<ReviewQueue />);
  await heading('INV-51');
  await keyboard('a');
  resumeDecisions(owner.id);
  await wait(15_000);
  expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('tells the second person what the first one approved, and bars the first', async () => {
  const second = (reviewer: string) => ({
    ...review('INV-61'),
    firstReviewer: reviewer,
    proof: {
      ...review('INV-61').proof,
      decidedBy: 'Dara Kim',
      verifiedAmount: { amount: '41.25', currency: 'USD' as const },
    },
  });
  let first = 'dara';
  serve({ 'GET /reviews': () => ({ body: [second(first)] }) });
  const { unmount } = draw(<ReviewQueue />);
  expect(await screen.findByText(/Dara Kim approved \$41\.25; you are the second person/)).toBeVisible();
  unmount();
  first = owner.username;
  draw(<ReviewQueue />);
  expect(await screen.findByText(/You approved \$41\.25/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled();
});

it('says by their own name who has taken a payment', async () => {
  serve({
    'GET /reviews': () => ({ body: [{ ...review('INV-66'), assignee: 'dara', assigneeName: 'Dara Kim' }] }),
  });
  draw(<ReviewQueue />);
  expect(await screen.findByText(/with Dara Kim/)).toBeVisible();
});

it('compares with similar pictures and says what became of them', async () => {
  serve({
    'GET /reviews': () => ({ body: [review('INV-71')] }),
    'GET /payment-proofs/proof-INV-71/similar': () => ({
      body: [{ id: 'p9', reference: 'INV-9', status: 'APPROVED', receivedAt: '2026-11-20T10:00:00Z', distance: 3 }],
    }),
  });
  draw(<ReviewQueue />);
  await click(await screen.findByRole('button', { name: 'Compare with the picture for INV-9' }));
  const dialog = await screen.findByRole('dialog', { name: 'Compare with the picture for INV-9' });
  expect(await within(dialog).findByText('Earlier picture')).toBeInTheDocument();
  expect(within(dialog).getByText('Approved')).toBeInTheDocument();
});

it('puts no button into the button of a similar picture that cannot be had', async () => {
  serve({
    'GET /reviews': () => ({ body: [review('INV-72')] }),
    'GET /payment-proofs/proof-INV-72/similar': () => ({
      body: [{ id: 'p9', reference: 'INV-9', status: 'APPROVED', receivedAt: '2026-11-20T10:00:00Z', distance: 3 }],
    }),
    'GET /payment-proofs/p9/image': () => ({ status: 404, body: {} }),
  });
  draw(<ReviewQueue />);
  const thumbnail = await screen.findByRole('button', { name: 'Compare with the picture for INV-9' });
  expect(await within(thumbnail).findByText('Picture not available')).toBeInTheDocument();
  expect(within(thumbnail).queryByRole('button')).toBeNull();
});

it('opens on the payment a link names, and moves on from there', async () => {
  serve({ 'GET /reviews': () => ({ body: [review('INV-91'), review('INV-92'), review('INV-93')] }) });
  draw(<ReviewQueue />, '/reviews?proof=proof-INV-92');
  expect(await heading('INV-92')).toBeVisible();
  await keyboard('j');
  expect(await heading('INV-93')).toBeVisible();
});

it('moves through the queue with j and k', async () => {
  serve({ 'GET /reviews': () => ({ body: [review('INV-81'), review('INV-82')] }) });
  draw(<ReviewQueue />);
  await heading('INV-81');
  await keyboard('j');
  expect(await heading('INV-82')).toBeVisible();
  await keyboard('k');
  expect(await heading('INV-81')).toBeVisible();
});
