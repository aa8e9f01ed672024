import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { Shop } from '@/lib/api-types';
import { setSession } from '@/lib/session';
import { draw, owner, signInAs } from '@/testing/render';
import { serve } from '@/testing/server';
import { ShopSettings } from './shop-settings';

afterEach(() => setSession(null));

const account = {
  id: 'a1',
  bank: 'ABA Bank',
  accountNumber: '005 123 456',
  accountHolder: 'CHAN SOKHA',
  bakongAccountId: 'chan_sokha@abaa',
  currency: null,
  primary: true,
};
const shop: Shop = {
  name: 'Lotus Coffee',
  nameKhmer: null,
  address: null,
  phone: null,
  email: 'hello@lotus.example',
  usdKhrRate: '4100.0000',
  approvalThreshold: 80,
  alwaysReview: false,
  singleDevice: false,
  dateWindowDays: 7,
  amountTolerancePercent: '0.00',
  twoPersonLimit: null,
  hasLogo: false,
  bakongOn: false,
  receivingAccounts: [account],
};

it('shows everything to a viewer and lets them change nothing', async () => {
  signInAs({ ...owner, role: 'VIEWER' });
  serve({ 'GET /shop': () => ({ body: shop }) });
  draw(<ShopSettings />);
  expect(await screen.findByText('005 123 456')).toBeInTheDocument();
  expect(screen.getByText(/Only owners and administrators/)).toBeInTheDocument();
  expect(screen.queryAllByRole('button')).toHaveLength(0);
  expect(screen.getByLabelText(/^Approve by itself/)).toHaveAttribute('readonly');
  expect(screen.getByLabelText(/^Review every payment/)).toBeDisabled();
});

it.each([
  [true, /^Payments are also asked of Bakong/],
  [false, /^Payments are not asked of Bakong/],
])('says whether payments are asked of Bakong: %s', async (bakongOn, sentence) => {
  signInAs(owner);
  serve({ 'GET /shop': () => ({ body: { ...shop, bakongOn } }) });
  draw(<ShopSettings />);
  expect(await screen.findByText(sentence)).toBeInTheDocument();
});

it('asks a new shop for its first account', async () => {
  signInAs(owner);
  serve({ 'GET /shop': () => ({ body: { ...shop, receivingAccounts: [] } }) });
  draw(<ShopSettings />);
  expect(await screen.findByText(/without it no invoice can be sent/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Add an account' }));
  expect(await screen.findByRole('dialog', { name: 'Add an account' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add an account' })).toHaveFocus());
});

it('refuses a rate or threshold out of range, and sends plain figures', async () => {
  signInAs(owner);
  const calls = serve({ 'GET /shop': () => ({ body: shop }), 'PUT /shop/rules': () => ({ body: shop }) });
  draw(<ShopSettings />);
  const rate = await screen.findByLabelText(/^Rate/);
  const threshold = screen.getByLabelText(/^Approve by itself/);
  const save = () => userEvent.click(screen.getAllByRole('button', { name: 'Save' })[0] ?? threshold);
  await userEvent.clear(rate);
  await userEvent.type(rate, '410');
  await userEvent.clear(threshold);
  await userEvent.type(threshold, '96');
  await save();
  expect(await screen.findByText(/from 1,000 to 20,000/)).toBeInTheDocument();
  expect(screen.getByText(/whole number from 50 to 95/)).toBeInTheDocument();
  await userEvent.clear(rate);
  await userEvent.type(rate, '៤,០៥០');
  await userEvent.clear(threshold);
  await userEvent.type(threshold, '90');
  await userEvent.click(screen.getByLabelText(/^Review every payment/));
  await save();
  await expect
    .poll(() => calls.find((call) => call.method === 'PUT')?.body)
    .toEqual({
      usdKhrRate: '4050',
      approvalThreshold: 90,
      alwaysReview: true,
      singleDevice: false,
      dateWindowDays: 7,
      amountTolerancePercent: '0',
      twoPersonLimit: null,
    });
});

it('keeps the e-mail when something else of the shop changes', async () => {
  signInAs(owner);
  const calls = serve({ 'GET /shop': () => ({ body: shop }), 'PUT /shop': () => ({ body: shop }) });
  draw(<ShopSettings />);
  await userEvent.type(await screen.findByLabelText('Phone'), '012 555 010');
  await userEvent.click(screen.getAllByRole('button', { name: 'Save' })[1] ?? screen.getByLabelText('Phone'));
  await expect
    .poll(() => calls.find((call) => call.method === 'PUT')?.body)
    .toMatchObject({ phone: '012 555 010', email: 'hello@lotus.example' });
});
