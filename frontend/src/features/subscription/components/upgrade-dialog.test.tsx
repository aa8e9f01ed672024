import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { api } from '@/lib/api';
import { draw, owner, signInAs } from '@/testing/render';
import { serve } from '@/testing/server';
import { plans } from '@/testing/subscription';
import { UpgradeDialog } from './upgrade-dialog';

const meet = async (body: Record<string, unknown>) => {
  serve({ 'GET /plans': () => ({ body: plans }), 'POST /customers': () => ({ status: 402, body }) });
  draw(<UpgradeDialog />);
  await act(async () => {
    await expect(api.post('/customers', {})).rejects.toThrow();
  });
};

beforeEach(() => signInAs(owner));

it('says which limit, how much is used, and which plan allows more', async () => {
  await meet({ code: 'limit-reached', limit: 'CUSTOMERS', current: 25, max: 25, plan: 'FREE' });
  expect(await screen.findByText('Customers: you have 25, and the Free plan allows 25.')).toBeVisible();
  expect(await screen.findByText('Pro allows 2,500.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'See plans' })).toBeVisible();
  expect(screen.getByText(/Go back, and what you typed is still there/)).toHaveTextContent('does not keep it');
});

it('says when a monthly limit begins anew', async () => {
  await meet({
    code: 'limit-reached',
    limit: 'INVOICES',
    current: 2000,
    max: 2000,
    resetsOn: '2026-12-01',
    plan: 'PRO',
  });
  expect(await screen.findByText('Invoices this month: you have 2,000, and the Pro plan allows 2,000.')).toBeVisible();
  expect(screen.getByText('It begins anew on 1 Dec 2026.')).toBeVisible();
});

it('says which plan has a feature, and whom to ask', async () => {
  signInAs({ ...owner, role: 'USER' });
  await meet({ code: 'feature-not-in-plan', feature: 'INVENTORY', plan: 'FREE' });
  expect(await screen.findByText('Keeping stock by hand is not part of the Free plan.')).toBeVisible();
  expect(await screen.findByText('Pro includes it.')).toBeVisible();
  expect(screen.getByText('Only the owner can change the plan.')).toBeVisible();
  expect(screen.getByText('What you typed is still there.')).toBeVisible();
});
