import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { TenantRow } from '@/lib/api-types-subscription';
import { draw } from '@/testing/render';
import { serve } from '@/testing/server';
import { OperatorTenants } from './operator-tenants';

const shop: TenantRow = {
  id: 't1',
  name: 'Sokha Shop',
  openedAt: '2026-10-01T03:00:00Z',
  plan: 'PRO',
  status: 'ACTIVE',
  periodEndsOn: '2026-12-26',
  cancelled: true,
  members: 3,
  invoicesThisMonth: 41,
};

const show = (items: TenantRow[], total = items.length) => {
  const calls = serve({ 'GET /operator/tenants': () => ({ body: { items, page: 0, size: 20, total } }) });
  draw(<OperatorTenants />);
  return calls;
};

it('shows each shop with its plan, its state and its last day', async () => {
  show([shop]);
  const row = (await screen.findByText('Sokha Shop')).closest('tr');
  expect(row).not.toBeNull();
  const cells = within(row as HTMLElement);
  expect(cells.getByText('Pro, Paid, cancelled')).toBeVisible();
  expect(cells.getByText('26 Dec 2026')).toBeVisible();
});

it('searches, turns pages, and begins again at the first page for another search', async () => {
  const calls = show([shop], 45);
  await userEvent.click(await screen.findByRole('button', { name: /next/i }));
  expect(calls.at(-1)?.path).toContain('page=1');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search shops' }), 'sok');
  await expect.poll(() => calls.at(-1)?.path).toBe('/operator/tenants?text=sok&page=0&size=20');
});

it('says that no shop has that name', async () => {
  show([]);
  expect(await screen.findByText('No shop of that name.')).toBeVisible();
});
