import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { WaitingPayment } from '@/lib/api-types-subscription';
import { draw } from '@/testing/render';
import { serve } from '@/testing/server';
import { OperatorPayments } from './operator-payments';

const payment: WaitingPayment = {
  taskId: 't1',
  orderId: 'o1',
  reference: 'SUB-2611-7K3Q9',
  tenantName: 'Sokha Shop',
  plan: 'PRO',
  period: 'MONTH',
  expected: { amount: '20.00', currency: 'USD' },
  read: { amount: '15.00', currency: 'USD' },
  score: 60,
  reason: 'WRONG_AMOUNT',
  proofId: 'p1',
  senderName: 'Sokha Chan',
  createdAt: '2026-11-27T03:00:00Z',
  dueAt: '2026-11-28T03:00:00Z',
  checks: [],
};

it('approves with the amount that arrived', async () => {
  const calls = serve({
    'GET /operator/subscription-reviews': () => ({ body: [payment] }),
    'POST /operator/subscription-reviews/t1/approve': () => ({ status: 204 }),
  });
  draw(<OperatorPayments />);
  const amount = await screen.findByLabelText('Amount that arrived (USD)');
  expect(amount).toHaveValue('15.00');
  expect(screen.getByText(/Score 60/)).toHaveTextContent('Decide by: 28 Nov 2026, 10:00');
  expect(screen.getByText(/Expected:/)).toHaveTextContent('Expected: $20.00 · Read: $15.00');
  await userEvent.clear(amount);
  expect(screen.getByRole('button', { name: 'Approve' })).toBeDisabled();
  await userEvent.type(amount, '20');
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ amount: '20.00' });
});

it('rejects with a reason only', async () => {
  const calls = serve({
    'GET /operator/subscription-reviews': () => ({ body: [payment] }),
    'POST /operator/subscription-reviews/t1/reject': () => ({ status: 204 }),
  });
  draw(<OperatorPayments />);
  await userEvent.click(await screen.findByRole('button', { name: 'Reject' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('button', { name: 'Reject' })).toBeDisabled();
  await userEvent.click(within(dialog).getByRole('radio', { name: 'The money has not arrived' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Reject' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ reason: 'NOT_RECEIVED' });
});

it('sends along what the operator writes to the shop', async () => {
  const calls = serve({
    'GET /operator/subscription-reviews': () => ({ body: [payment] }),
    'POST /operator/subscription-reviews/t1/reject': () => ({ status: 204 }),
  });
  draw(<OperatorPayments />);
  await userEvent.click(await screen.findByRole('button', { name: 'Reject' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('radio', { name: 'The money has not arrived' }));
  await userEvent.type(dialog.getByLabelText('Note to the shop (optional)'), ' Ask your bank ');
  await userEvent.click(dialog.getByRole('button', { name: 'Reject' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
    reason: 'NOT_RECEIVED',
    note: 'Ask your bank',
  });
});

it('says that nothing waits', async () => {
  serve({ 'GET /operator/subscription-reviews': () => ({ body: [] }) });
  draw(<OperatorPayments />);
  expect(await screen.findByText('No payment waits for you.')).toBeVisible();
});
