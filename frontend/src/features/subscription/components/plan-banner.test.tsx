import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import type { Subscription } from '@/lib/api-types-subscription';
import { draw, owner, signInAs } from '@/testing/render';
import { serve } from '@/testing/server';
import { free, onTrial } from '@/testing/subscription';
import { PlanBanner } from './plan-banner';

const show = (subscription: Subscription, at = '/invoices') => {
  serve({ 'GET /subscription': () => ({ body: subscription }) });
  draw(<PlanBanner />, at);
};

beforeEach(() => {
  sessionStorage.clear();
  signInAs(owner);
});

it('counts the days of the trial and can be hidden until it is near', async () => {
  show(onTrial);
  expect(await screen.findByText('Your Pro trial: 20 days left.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Hide this for now' }));
  expect(screen.queryByText(/trial/)).toBeNull();
});

it('stays on the last day', async () => {
  show({ ...onTrial, daysLeft: 0 });
  expect(await screen.findByText('Your Pro trial ends today.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Hide this for now' })).toBeNull();
});

it('says tomorrow on the day before, and cannot be hidden any more', async () => {
  show({ ...onTrial, daysLeft: 1 });
  expect(await screen.findByText('Your Pro trial ends tomorrow.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Hide this for now' })).toBeNull();
});

it('sends staff to the owner', async () => {
  signInAs({ ...owner, role: 'USER' });
  show({ ...onTrial, status: 'PAST_DUE', graceEndsOn: '2026-12-30', daysLeft: 2 });
  expect(await screen.findByText('Your Pro plan has run out. Pay by 30 Dec 2026 to keep it.')).toBeVisible();
  expect(screen.getByText('Ask the owner of the shop.')).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});

it('sends staff to the owner while there is time, too', async () => {
  signInAs({ ...owner, role: 'USER' });
  show(onTrial);
  expect(await screen.findByText('Your Pro trial: 20 days left.')).toBeVisible();
  expect(screen.getByText('Ask the owner of the shop.')).toBeVisible();
});

it('is silent on Free unless something is too much', async () => {
  show({ ...free, usage: [{ limit: 'CUSTOMERS', used: 26, max: 25, resetsOn: null }] });
  expect(await screen.findByText(/You use more than the free plan includes/)).toBeVisible();
});

it('says when a cancelled plan ends', async () => {
  show({ ...onTrial, status: 'ACTIVE', cancelled: true });
  expect(await screen.findByText('Your Pro plan ends on 27 Dec 2026.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See plans' })).toHaveAttribute('href', '/settings/plan');
});
