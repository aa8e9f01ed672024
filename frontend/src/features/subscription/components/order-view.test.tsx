import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Order } from '@/lib/api-types-subscription';
import { draw, owner, signInAs } from '@/testing/render';
import { serve } from '@/testing/server';
import { order } from '@/testing/subscription';
import { OrderView } from './order-view';

const show = (shown: Order) => {
  serve({ 'GET /subscription/orders/o1': () => ({ body: shown }) });
  draw(<OrderView id="o1" />);
};

/** The browser's own upload, which nobody answers before the test says so. */
function uploads() {
  const sent: { url: string; file: FormDataEntryValue | null; finish: (answer: Order) => void }[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
      status = 201;
      responseText = '';
      onload?: () => void;
      url = '';
      setRequestHeader = vi.fn();
      open(_method: string, url: string) {
        this.url = url;
      }
      send(form: FormData) {
        this.upload.onprogress?.({ loaded: 1, total: 4 });
        const finish = (answer: Order) => {
          this.responseText = JSON.stringify(answer);
          this.onload?.();
        };
        sent.push({ url: this.url, file: form.get('file'), finish });
      }
    },
  );
  return sent;
}

const paste = (file: File) => {
  const event = createEvent.paste(window);
  Object.defineProperty(event, 'clipboardData', { value: { files: [file] } });
  fireEvent(window, event);
};

beforeEach(() => signInAs(owner));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

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
      { at: '2026-11-27T03:05:00Z', kind: 'REJECTED', amount: null, reason: 'WRONG_RECIPIENT', score: 40, note: null },
      { at: '2026-11-27T03:10:00Z', kind: 'ACTIVATED', amount: null, reason: null, score: null, note: null },
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

it('offers a copy of everything one types into a bank app', async () => {
  show(order);
  for (const name of ['Copy the amount', 'Copy the reference', 'Copy the account number', 'Copy the name']) {
    expect(await screen.findByRole('button', { name })).toBeVisible();
  }
});

it('counts down, unless the clocks disagree', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T02:58:53Z') });
  show(order);
  expect(await screen.findByRole('timer')).toHaveTextContent('Time left: 00:01:07');
  vi.setSystemTime(Date.parse('2026-11-20T00:00:00Z'));
  await waitFor(() => expect(screen.queryByRole('timer')).toBeNull(), { timeout: 3_000 });
  expect(screen.getByText(/Open until/)).toBeVisible();
});

it('says that a screenshot is being checked and asks for nothing meanwhile', async () => {
  show({ ...order, status: 'VERIFYING' });
  expect(await screen.findByText(/We are checking your screenshot/)).toBeVisible();
  expect(screen.queryByRole('timer')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Send the screenshot' })).toBeNull();
});

it('says at the top why the last screenshot was not accepted and takes another one', async () => {
  show({
    ...order,
    timeline: [
      ...order.timeline,
      {
        at: '2026-11-27T03:05:00Z',
        kind: 'REJECTED',
        amount: null,
        reason: 'WRONG_RECIPIENT',
        score: 40,
        note: 'Ask ABA first',
      },
    ],
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The screenshot was not accepted: Paid to another account.',
  );
  expect(screen.getByText('“Ask ABA first”')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send the screenshot' })).toBeVisible();
});

it('keeps what was paid of an expired one as credit', async () => {
  show({ ...order, status: 'EXPIRED', received: { amount: '15.00', currency: 'USD' } });
  expect(await screen.findByText(/kept as credit/)).toBeVisible();
});

it('sends a pasted picture, shows how far it is, and then that it is checked', async () => {
  const sent = uploads();
  show(order);
  await screen.findByTestId('due');
  paste(new File(['x'], 'receipt.pdf', { type: 'application/pdf' }));
  expect(await screen.findByText('That is not a picture. Send a PNG, JPEG or WebP.')).toBeVisible();
  expect(sent).toEqual([]);

  const picture = new File(['x'], 'receipt.png', { type: 'image/png' });
  paste(picture);
  expect(await screen.findByRole('progressbar', { name: 'Sending 25 %' })).toBeVisible();
  expect(screen.queryByText(/not a picture/)).toBeNull();
  expect(sent[0]).toMatchObject({ url: '/api/v1/subscription/orders/o1/proofs', file: picture });

  sent[0]?.finish({ ...order, status: 'VERIFYING' });
  expect(await screen.findByText(/We are checking your screenshot/)).toBeVisible();
});

it('asks again until it is paid, and not after that', async () => {
  let status: Order['status'] = 'VERIFYING';
  const calls = serve({
    'GET /subscription/orders/o1': () => ({
      body: { ...order, status, ...(status === 'PAID' && { startsOn: '2026-11-27', endsOn: '2026-12-26' }) },
    }),
  });
  const asked = () => calls.filter(({ path }) => path === '/subscription/orders/o1').length;
  draw(<OrderView id="o1" />);
  await screen.findByText(/We are checking your screenshot/);
  status = 'PAID';
  expect(await screen.findByText(/Pro is paid from/, {}, { timeout: 3_000 })).toBeVisible();
  const before = asked();
  await new Promise((resolve) => setTimeout(resolve, 1_800));
  expect(asked()).toBe(before);
});
