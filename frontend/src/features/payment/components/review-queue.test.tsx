import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Review } from '@/lib/api-types-payment';
import { draw } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { ReviewQueue } from './review-queue';

const review = (number: string): Review => ({
  taskId: `task-${number}`,
  since: '2026-11-22T22:00:00Z',
  dueAt: null,
  assignee: null,
  firstReviewer: null,
  proof: {
    id: `proof-${number}`,
    invoiceId: 'i1',
    reference: number,
    status: 'IN_REVIEW',
    source: 'TELEGRAM',
    senderName: 'Srey Mom',
    receivedAt: '2026-11-22T22:00:00Z',
    expected: {
      amount: { amount: '41.25', currency: 'USD' },
      recipientName: 'CHAN SOKHA',
      recipientAccount: '005',
      recipients: [{ name: 'CHAN SOKHA', account: '005', bank: null, bakongAccountId: null }],
    },
    fields: [],
    checks: [
      {
        kind: 'RECIPIENT',
        outcome: 'UNREADABLE',
        weight: 30,
        expected: 'CHAN SOKHA',
        found: null,
        explanation: 'Nobody can read it',
        explanationKhmer: 'គ្មានអ្នកណាអានបានទេ',
      },
    ],
    score: 70,
    decision: 'REVIEW',
    reason: 'RECIPIENT_UNREADABLE',
    readAmount: { amount: '41.25', currency: 'USD' },
    verifiedAmount: null,
    decidedBy: null,
    note: null,
    decidedAt: null,
  },
});

it('approves with one key and the amount that was read', async () => {
  let open = [review('INV-1'), review('INV-2')];
  const calls = serve({
    'GET /reviews': () => ({ body: open }),
    'POST /reviews/task-INV-1/approve': () => {
      open = open.slice(1);
      return { status: 204 };
    },
  });
  draw(<ReviewQueue />);
  expect(await screen.findByRole('heading', { name: 'Payment for INV-1' })).toBeVisible();
  expect(screen.getByText('Nobody can read it')).toBeVisible();
  await userEvent.keyboard('a');
  expect(await screen.findByRole('heading', { name: 'Payment for INV-2' })).toBeVisible();
  expect(calls.find(({ path }) => path.endsWith('/approve'))?.body).toEqual({ amount: '41.25' });
});

it('stays on the payment when the decision fails, and says why', async () => {
  serve({
    'GET /reviews': () => ({ body: [review('INV-1'), review('INV-2')] }),
    'POST /reviews/task-INV-1/reject': () => problem(404, 'task-not-open', 'Somebody else was faster'),
  });
  draw(<ReviewQueue />);
  await screen.findByRole('heading', { name: 'Payment for INV-1' });
  await userEvent.keyboard('r4');
  expect(screen.getByRole('radio', { name: /The money has not arrived/ })).toBeChecked();
  await userEvent.click(screen.getByRole('button', { name: 'Reject this payment' }));
  expect(await screen.findByText('Somebody else was faster')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Payment for INV-1' })).toBeVisible();
});

it('moves through the queue with j and k', async () => {
  serve({ 'GET /reviews': () => ({ body: [review('INV-1'), review('INV-2')] }) });
  draw(<ReviewQueue />);
  await screen.findByRole('heading', { name: 'Payment for INV-1' });
  await userEvent.keyboard('j');
  expect(await screen.findByRole('heading', { name: 'Payment for INV-2' })).toBeVisible();
  await userEvent.keyboard('k');
  expect(await screen.findByRole('heading', { name: 'Payment for INV-1' })).toBeVisible();
});
