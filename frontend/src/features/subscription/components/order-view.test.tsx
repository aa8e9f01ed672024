import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { Order } from '@/lib/api-types-subscription';
import { draw, owner, signInAs } from '@/testing/render';
import { serve } from '@/testing/server';
import { order } from '@/testing/subscription';
import { OrderView } from './order-view';

const show = (shown: Order) => {
  serve({ 'GET /subscription/orders/o1': () => ({ body: shown }) });
  draw(<OrderView id="o1" />);
};

beforeEach(() => signInAs(owner));

it('shows everything one needs to pay', async () => {
  show(order);
  expect(await screen.findByTestId('due')).toHaveTextContent('$20.00');
  expect(screen.getByText('SUB-2611-7K3Q9')).toBeVisible();
  expect(screen.getByRole('img', { name: 'KHQR to pay Vikaya' })).toHaveAttribute('src', order.qr);
  expect(screen.getByText('000 777 888')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel this order' })).toBeVisible();
});

it('asks for the rest of a part', async () => {
  show({
    ...order,
    status: 'PARTLY_PAID',
    received: { amount: '15.00', currency: 'USD' },
    due: { amount: '5.00', currency: 'USD' },
  });
  expect(await screen.findByText(/Received: \$15.00/)).toHaveTextContent('$5.00 is still missing');
});

it('says who has it while it is checked, and offers no way to cancel', async () => {
  show({ ...order, status: 'IN_REVIEW' });
  expect(await screen.findByText('A person at Vikaya is looking at it')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Cancel this order' })).toBeNull();
});

it('shows the period and the receipt of a paid one and why an earlier picture was not accepted', async () => {
  show({
    ...order,
    status: 'PAID',
    startsOn: '2026-11-27',
    endsOn: '2026-12-26',
    receiptNumber: 'R-2611-00001',
    timeline: [
      ...order.timeline,
      { at: '2026-11-27T03:05:00Z', kind: 'REJECTED', amount: null, reason: 'WRONG_RECIPIENT', score: 40 },
      { at: '2026-11-27T03:10:00Z', kind: 'ACTIVATED', amount: null, reason: null, score: null },
    ],
  });
  expect(await screen.findByText('Pro is paid from 27 Nov 2026 until 26 Dec 2026.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Open the receipt' })).toBeVisible();
  expect(screen.getByText('Paid to another account')).toBeVisible();
  expect(screen.queryByTestId('due')).toBeNull();
});

it('says what to do with an expired one', async () => {
  show({ ...order, status: 'EXPIRED' });
  expect(await screen.findByText(/order again and send the same screenshot/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Order again' })).toHaveAttribute('href', '/settings/plan');
});
