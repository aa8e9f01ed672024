import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { draw } from '@/testing/render';
import { serve } from '@/testing/server';
import { emptyForm } from '../api/invoice-form';
import type { ProductPickerSlot } from './invoice-form-lines';
import { InvoiceForm, type CustomerPickerSlot } from './invoice-form';

function CustomerPicker({ onPick }: CustomerPickerSlot) {
  return (
    <button type="button" onClick={() => onPick({ id: 'c1', name: 'Srey Mom' })}>
      pick
    </button>
  );
}
function ProductPicker({ label, text, onText, onPick }: ProductPickerSlot) {
  return (
    <>
      <input aria-label={label} value={text} onChange={(event) => onText(event.currentTarget.value)} />
      <button
        type="button"
        onClick={() =>
          onPick({
            id: 'p1',
            sku: 'BEAN',
            name: 'Coffee beans',
            nameKhmer: null,
            price: { amount: '12.50', currency: 'USD' },
            unit: 'bag',
            lowStockThreshold: null,
            trackStock: true,
            backorder: false,
            active: true,
            onHand: '40',
            reserved: '0',
            available: '40',
            lowStock: false,
          })
        }
      >
        beans
      </button>
    </>
  );
}

const drawForm = () =>
  draw(
    <InvoiceForm
      id={null}
      initial={emptyForm('KHR', '2026-12-23')}
      rate="4100.0000"
      CustomerPicker={CustomerPicker}
      ProductPicker={ProductPicker}
    />,
  );

it('converts a product’s price at the shop’s rate, adds up, and saves exact decimals', async () => {
  const calls = serve({ 'POST /invoices': () => ({ status: 201, body: { id: 'i1' } }) });
  drawForm();
  await userEvent.click(screen.getByText('pick'));
  await userEvent.click(screen.getByText('beans'));
  expect(screen.getByLabelText('Unit price')).toHaveValue('51,250');
  expect(screen.getByText('Converted from $12.50 at $1 = 4,100 ៛')).toBeVisible();

  await userEvent.clear(screen.getByLabelText('Quantity'));
  await userEvent.type(screen.getByLabelText('Quantity'), '២.៥');
  await userEvent.clear(screen.getByLabelText('Tax %'));
  await userEvent.type(screen.getByLabelText('Tax %'), '10');
  expect(screen.getAllByText('140,938 ៛').length).toBeGreaterThan(0);

  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
  await expect
    .poll(() => calls.find(({ path, method }) => method === 'POST' && path === '/invoices')?.body)
    .toEqual({
      customerId: 'c1',
      currency: 'KHR',
      dueDate: '2026-12-23',
      lines: [{ productId: 'p1', description: 'Coffee beans', quantity: '2.5', unitPrice: '51250', taxPercent: '10' }],
    });
});

it('refuses riel with decimals and says how to write it', async () => {
  const calls = serve({});
  drawForm();
  await userEvent.type(screen.getByLabelText('Description'), 'Delivery');
  await userEvent.type(screen.getByLabelText('Unit price'), '12.500');
  await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
  expect(await screen.findByText('Riel has no decimals: write 12,500 and not 12.500')).toBeVisible();
  expect(calls.some(({ path }) => path === '/invoices')).toBe(false);
});
