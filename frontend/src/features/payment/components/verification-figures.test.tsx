import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { VerificationFigures as Figures } from '@/lib/api-types-payment';
import { draw } from '@/testing/render';
import { serve } from '@/testing/server';
import { daysBefore, everyDay } from '../api/figures';
import { VerificationFigures } from './verification-figures';

const outcomes = {
  approvedAutomatically: 7,
  approvedByPeople: 2,
  rejectedAutomatically: 1,
  rejectedByPeople: 1,
  waiting: 3,
};
const figures: Figures = {
  from: '2026-11-01',
  to: '2026-11-03',
  outcomes,
  days: [{ day: '2026-11-02', outcomes }],
  reasons: [{ status: 'REJECTED', reason: 'DUPLICATE', count: 1 }],
  automatic: { decided: 8, medianSeconds: 12.4, p95Seconds: 30 },
  byPeople: { decided: 3, medianSeconds: 5_400, p95Seconds: 200_000 },
  accuracy: { confirmed: 3, corrected: 1, unread: 0 },
  senders: [{ name: 'Borey', customerId: 'c1', customerName: 'Borey K.', sent: 4, rejected: 2, suspicious: 1 }],
};
const none = {
  approvedAutomatically: 0,
  approvedByPeople: 0,
  rejectedAutomatically: 0,
  rejectedByPeople: 0,
  waiting: 0,
};

it('shows outcomes, times, accuracy, reasons and the senders to look at', async () => {
  serve({ 'GET /verification-statistics': () => ({ body: figures }) });
  draw(<VerificationFigures />, '/?from=2026-11-01&to=2026-11-03');
  expect(await screen.findByText('12 s')).toBeVisible();
  expect(screen.getByText('1.5 h')).toBeVisible();
  expect(screen.getByText('2.3 days')).toBeVisible();
  expect(screen.getByText('75 %')).toBeVisible();
  expect(screen.getByText('Already used for another payment')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Borey K.' })).toHaveAttribute('href', '/customers/c1');
  const table = screen.getByRole('group', { name: 'In figures' });
  expect(within(table).getByRole('row', { name: '2 Nov 2026 7 2 1 1 3' })).toBeVisible();
});

it('asks for the days in the address and says when nothing came in', async () => {
  const calls = serve({
    'GET /verification-statistics': () => ({ body: { ...figures, outcomes: none, days: [], senders: [] } }),
  });
  draw(<VerificationFigures />, '/?from=2026-11-01&to=2026-11-03');
  expect(await screen.findByText(/No screenshot came in/)).toBeVisible();
  expect(calls[0]?.path).toBe('/verification-statistics?from=2026-11-01&to=2026-11-03');
  await userEvent.click(screen.getByRole('button', { name: '7 days' }));
  expect(screen.getByRole('button', { name: '7 days' })).toHaveAttribute('aria-pressed', 'true');
});

it('counts every day of a period, also over the end of a month', () => {
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
  expect(everyDay(figures).map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03']);
});
