import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Alias } from '@/lib/api-types-payment';
import { draw } from '@/testing/render';
import { serve } from '@/testing/server';
import { LearnedNames } from './learned-names';

const alias: Alias = {
  id: 'a1',
  account: '005123456',
  name: 'SOKHA MINI MART',
  proofId: 'p1',
  learnedAt: '2026-11-22T22:00:00Z',
  learnedBy: 'Dara Kim',
};

it('shows who taught a name and takes it back after asking', async () => {
  let known = [alias];
  const calls = serve({
    'GET /recipient-aliases': () => ({ body: known }),
    'DELETE /recipient-aliases/a1': () => {
      known = [];
      return { status: 204 };
    },
  });
  draw(<LearnedNames />);
  expect(await screen.findByText(/Dara Kim/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Take back SOKHA MINI MART' }));
  expect(calls.every(({ method }) => method === 'GET')).toBe(true);
  await userEvent.click(await screen.findByRole('button', { name: 'Take back' }));
  expect(await screen.findByText(/No other name has been learned/)).toBeVisible();
});
