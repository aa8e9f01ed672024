import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LedgerEntry } from '@/lib/api-types';
import { setSession } from '@/lib/session';
import { draw, owner, signInAs } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { CashDialog } from './booking-dialog';
import { CustomerBalanceCard } from './customer-balance';
import { LedgerEntries } from './ledger-entries';

beforeEach(() => signInAs(owner));
afterEach(() => setSession(null));

const usd = (amount: string) => ({ amount, currency: 'USD' as const });
const payment: LedgerEntry = {
  id: 'e1',
  kind: 'PAYMENT',
  invoiceId: 'i1',
  invoiceNumber: 'INV-2026-1',
  amount: usd('12.00'),
  applied: usd('10.00'),
  credit: usd('2.00'),
  receivedAt: '2026-11-25T03:00:00Z',
  paidAt: null,
  late: true,
  anomaly: 'PAID_OVER',
  way: 'CASH',
  bank: null,
  transactionId: null,
  proofId: null,
  reverses: null,
  note: 'at the counter',
  recordedBy: 'Sokha Chan',
  voided: false,
  voidable: true,
};
const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('tells what is unusual and asks where the goods are before it voids', async () => {
  const calls = serve({ 'POST /ledger-entries/e1/void': () => ({ status: 204, body: null }) });
  draw(<LedgerEntries entries={[payment]} goodsOut />);
  expect(screen.getByText('Paid too much')).toBeInTheDocument();
  expect(screen.getByText('Paid late')).toBeInTheDocument();
  await click('Void');
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByLabelText(/^Reason/), 'wrong invoice');
  expect(dialog.getByRole('button', { name: 'Void' })).toBeDisabled();
  await userEvent.click(dialog.getByLabelText(/Back on the shelf/));
  await userEvent.click(dialog.getByRole('button', { name: 'Void' }));
  await expect.poll(() => calls.at(-1)?.body).toEqual({ note: 'wrong invoice', goods: 'CAME_BACK' });
});

it('lets nobody below an admin void', () => {
  signInAs({ ...owner, role: 'USER' });
  draw(<LedgerEntries entries={[payment]} />);
  expect(screen.queryByRole('button', { name: 'Void' })).not.toBeInTheDocument();
});

it('suggests what is due and records cash with a note', async () => {
  const calls = serve({ 'POST /invoices/i1/payments': () => ({ status: 201, body: null }) });
  draw(<CashDialog id="i1" due={{ amount: '41000', currency: 'KHR' }} onClose={() => undefined} />);
  const amount = await screen.findByLabelText(/^Amount/);
  expect(amount).toHaveValue('41,000');
  await userEvent.clear(amount);
  await userEvent.type(amount, '១០០០០');
  await userEvent.type(screen.getByLabelText(/^Note/), 'at the counter');
  await click('Record');
  await expect
    .poll(() => calls.at(-1)?.body)
    .toEqual({ amount: { amount: '10000', currency: 'KHR' }, day: null, note: 'at the counter' });
});

it('names the invoice of each entry on a customer’s page', () => {
  const other = { ...payment, id: 'e2', invoiceId: 'i2', invoiceNumber: 'INV-2026-2' };
  draw(<LedgerEntries entries={[payment, other]} ofCustomer />);
  expect(screen.getByRole('link', { name: 'Invoice INV-2026-1' })).toHaveAttribute('href', '/invoices/i1');
  expect(screen.getByRole('link', { name: 'Invoice INV-2026-2' })).toHaveAttribute('href', '/invoices/i2');
});

it('shows each currency apart and refunds no more than the credit', async () => {
  const line = { billed: usd('10.00'), paid: usd('10.00'), open: usd('0.00'), credit: usd('2.00') };
  const calls = serve({
    'GET /customers/c1/balances': () => ({ body: [line] }),
    'GET /customers/c1/ledger': () => ({ body: [] }),
    'POST /customers/c1/refunds': () => problem(409, 'insufficient-credit', 'Not that much credit'),
  });
  draw(<CustomerBalanceCard customerId="c1" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Pay credit back' }));
  const amount = await screen.findByLabelText(/^Amount/);
  await userEvent.clear(amount);
  await userEvent.type(amount, '2.01');
  await userEvent.type(screen.getByLabelText(/^Note/), 'wanted it back');
  expect(screen.getByText('At most $2.00')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Note refund' })).toBeDisabled();
  await userEvent.clear(amount);
  await userEvent.type(amount, '2.00');
  await click('Note refund');
  await expect.poll(() => calls.at(-1)?.body).toEqual({ amount: usd('2.00'), way: 'CASH', note: 'wanted it back' });
});
