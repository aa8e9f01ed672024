import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Subscription } from '@/lib/api-types-subscription';
import { draw, owner, signInAs } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { free, onTrial, order, plans } from '@/testing/subscription';
import { PlanOverview } from './plan-page';

const show = (subscription: Subscription, more: Parameters<typeof serve>[0] = {}) => {
  const calls = serve({
    'GET /subscription': () => ({ body: subscription }),
    'GET /plans': () => ({ body: plans }),
    'GET /subscription/orders': () => ({ body: [] }),
    ...more,
  });
  draw(<PlanOverview />);
  return calls;
};

beforeEach(() => signInAs(owner));

it('says how long the trial lasts and orders the plan that is chosen', async () => {
  const calls = show(onTrial, { 'POST /subscription/orders': () => ({ status: 201, body: order }) });
  expect(await screen.findByText('Your trial lasts until 27 Dec 2026.')).toBeVisible();
  expect(screen.getByText('20 days left')).toBeVisible();
  await userEvent.click(await screen.findByText('Yearly'));
  const pro = await screen.findByRole('listitem', { name: 'Pro' });
  expect(within(pro).getByText('$200.00')).toBeVisible();
  await userEvent.click(within(pro).getByRole('button', { name: 'Keep Pro' }));
  expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ plan: 'PRO', period: 'YEAR' });
});

it('says in words what is nearly used up, used up and too much', async () => {
  show({
    ...free,
    usage: [
      { limit: 'INVOICES', used: 16, max: 20, resetsOn: '2026-12-01' },
      { limit: 'PRODUCTS', used: 50, max: 50, resetsOn: null },
      { limit: 'CUSTOMERS', used: 26, max: 25, resetsOn: null },
      { limit: 'PROMOTIONS', used: 0, max: 0, resetsOn: '2026-12-01' },
    ],
  });
  const invoices = await screen.findByTestId('usage-INVOICES');
  expect(invoices).toHaveTextContent('16 of 20');
  expect(invoices).toHaveTextContent('Nearly used up · begins anew on 1 Dec 2026');
  expect(screen.getByTestId('usage-PRODUCTS')).toHaveTextContent('Used up');
  expect(screen.getByTestId('usage-CUSTOMERS')).toHaveTextContent(/everything stays readable/);
  expect(screen.queryByTestId('usage-PROMOTIONS')).toBeNull();
});

it('sends nobody but the owner to pay', async () => {
  signInAs({ ...owner, role: 'ADMIN' });
  show(free);
  expect(await screen.findByText('Only the owner can change the plan.')).toBeVisible();
  expect(await screen.findByRole('listitem', { name: 'Pro' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Choose Pro' })).toBeNull();
});

it('asks before it cancels and offers to go on', async () => {
  const paid: Subscription = { ...onTrial, status: 'ACTIVE', trialEndsOn: null, period: 'MONTH' };
  show(paid, { 'POST /subscription/cancel': () => ({ body: { ...paid, cancelled: true } }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel plan' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('You keep everything until 27 Dec 2026');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel plan' }));
  expect(await screen.findByRole('button', { name: 'Keep my plan' })).toBeVisible();
  expect(screen.getByText(/Ends on 27 Dec 2026/)).toBeVisible();
});

it('shows why a plan cannot be ordered', async () => {
  show(free, { 'POST /subscription/orders': () => problem(409, 'another-plan-paid', 'Another plan is paid for') });
  await userEvent.click(await screen.findByRole('button', { name: 'Choose Pro' }));
  expect(await screen.findByText('Another plan is paid for')).toBeVisible();
});
