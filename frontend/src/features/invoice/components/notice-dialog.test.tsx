import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setSession } from '@/lib/session';
import { draw, owner, signInAs } from '@/testing/render';
import { problem, serve } from '@/testing/server';
import { NoticeDialog } from './notice-dialog';

beforeEach(() => signInAs(owner));
afterEach(() => setSession(null));

const usd = (amount: string) => ({ amount, currency: 'USD' });
const candidate = (id: string) => ({ id, number: `INV-${id}`, customerName: 'Srey Mom', due: usd('5.00') });
const paste = () => userEvent.type(screen.getByLabelText(/^Message/), 'a notice');
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('finds the invoices a notice may be for and sends it to the chosen one', async () => {
  const calls = serve({
    'POST /bank-notices/match': () => ({
      body: {
        amount: usd('5.00'),
        paidAt: '2026-11-25T10:00:00+07:00',
        payer: 'SREY MOM',
        transactionId: '1',
        candidates: [candidate('1'), candidate('2')],
      },
    }),
    'POST /invoices/2/bank-notices': () => ({ status: 201, body: { proofId: 'p1' } }),
  });
  draw(<NoticeDialog onClose={() => undefined} />);
  await paste();
  await click('Find the invoice');
  expect(await screen.findByText('$5.00 from SREY MOM')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Use as proof' })).toBeDisabled();
  await userEvent.click(screen.getByLabelText(/INV-2/));
  await click('Use as proof');
  await expect.poll(() => calls.at(-1)?.body).toEqual({ text: 'a notice' });
});

it('says why a text is no notice', async () => {
  serve({
    'POST /bank-notices/match': () => problem(400, 'not-a-bank-notice', 'This is no bank notice that we know.'),
  });
  draw(<NoticeDialog onClose={() => undefined} />);
  await paste();
  await click('Find the invoice');
  expect(await screen.findByText(/no bank notice/)).toBeInTheDocument();
});
