import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ReceivingAccount } from '@/lib/api-types';
import { setSession } from '@/lib/session';
import { draw, owner, signInAs } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { AccountDialog } from './account-dialog';

beforeEach(() => signInAs(owner));
afterEach(() => setSession(null));

const close = vi.fn();
const photo = new File(['picture'], 'sticker.jpg', { type: 'image/jpeg' });
const riel: ReceivingAccount = {
  id: 'a1',
  bank: 'Wing Bank',
  accountNumber: '100 000 001',
  accountHolder: 'CHAN SOKHA',
  bakongAccountId: null,
  currency: 'KHR',
  primary: false,
};

const write = (label: RegExp, text: string) => userEvent.type(screen.getByLabelText(label), text);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const scan = () => userEvent.upload(screen.getByLabelText('Scan my KHQR sticker', { selector: 'input' }), photo);

it('asks for what is missing and takes Khmer digits', async () => {
  const calls = serve({ 'POST /shop/receiving-accounts': () => ({ status: 201, body: riel }) });
  draw(<AccountDialog account={null} onClose={close} />);
  await save();
  expect(await screen.findAllByText('Please fill this in')).toHaveLength(3);
  await write(/^Bank \*?/, 'ABA Bank');
  await write(/^Account number/, '12');
  await write(/^Account holder/, 'CHAN SOKHA');
  await save();
  expect(await screen.findByText(/6 to 30 digits/)).toBeInTheDocument();
  expect(calls).toHaveLength(0);
  await userEvent.clear(screen.getByLabelText(/^Account number/));
  await write(/^Account number/, '០០៥ 123 456');
  await userEvent.selectOptions(screen.getByLabelText('Takes'), 'USD');
  await save();
  await expect
    .poll(() => calls.at(-1)?.body)
    .toEqual({
      bank: 'ABA Bank',
      accountNumber: '005 123 456',
      accountHolder: 'CHAN SOKHA',
      bakongAccountId: null,
      currency: 'USD',
    });
  await expect.poll(() => close.mock.calls).toHaveLength(1);
});

it('fills in what the sticker says and leaves the rest as it was typed', async () => {
  serve({
    'POST /shop/read-sticker': () => ({
      body: {
        bakongAccountId: 'chan_sokha@abaa',
        accountNumber: null,
        merchantName: 'CHAN SOKHA',
        city: 'PHNOM PENH',
        bank: 'ABA Bank',
        currency: 'USD',
      },
    }),
  });
  draw(<AccountDialog account={null} onClose={close} />);
  await write(/^Account number/, '005 123 456');
  await scan();
  expect(await screen.findByText(/does not say the account number/)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Bank \*?/)).toHaveValue('ABA Bank');
  expect(screen.getByLabelText(/^Account number/)).toHaveValue('005 123 456');
  expect(screen.getByLabelText(/^Account number/)).toHaveFocus();
  expect(screen.getByLabelText(/^Account holder/)).toHaveValue('CHAN SOKHA');
  expect(screen.getByLabelText('Takes')).toHaveValue('USD');
  expect(screen.getByLabelText(/^Bakong account/)).toHaveValue('chan_sokha@abaa');
});

it('says why a photo cannot be read and keeps what was typed', async () => {
  serve({ 'POST /shop/read-sticker': () => problem(422, 'sticker-not-found', 'No QR code was found in the picture') });
  draw(<AccountDialog account={null} onClose={close} />);
  await write(/^Bank \*?/, 'ABA Bank');
  await scan();
  expect(await screen.findByText(/No QR code was found/)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Bank \*?/)).toHaveValue('ABA Bank');
});

it('shows at the number that the shop has it already', async () => {
  const refusal = 'Your shop has an account with this number already';
  serve({ 'PUT /shop/receiving-accounts/a1': () => problem(409, 'receiving-account-taken', refusal) });
  draw(<AccountDialog account={riel} onClose={close} />);
  expect(screen.getByLabelText('Takes')).toHaveValue('KHR');
  await save();
  expect(await screen.findByText(refusal)).toBeInTheDocument();
  expect(screen.getByLabelText(/^Account number/)).toHaveAccessibleDescription(refusal);
});
