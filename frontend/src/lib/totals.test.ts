import { describe, expect, it } from 'vitest';
import { totalsOf } from './totals';

const line = (quantity: string, unitPrice: string, taxPercent = '0') => ({ quantity, unitPrice, taxPercent });

describe('totalsOf', () => {
  it('multiplies exactly and rounds each line half up', () => {
    const totals = totalsOf([line('1.005', '100.00'), line('2.5', '0.01')], null, 'USD');
    expect(totals.lines.map(({ net }) => net.amount)).toEqual(['100.50', '0.03']);
    expect(totals.total).toEqual({ amount: '100.53', currency: 'USD' });
  });

  it('takes the discount before tax and spreads it without losing a cent', () => {
    const totals = totalsOf(
      [line('1', '10.00', '10'), line('1', '10.00', '10'), line('1', '10.00')],
      { kind: 'AMOUNT', value: '10' },
      'USD',
    );
    expect(totals.lines.map(({ net }) => net.amount)).toEqual(['6.66', '6.67', '6.67']);
    expect(totals.discountTotal.amount).toBe('10.00');
    expect(totals.taxTotal.amount).toBe('1.34');
    expect(totals.total.amount).toBe('21.34');
  });

  it('keeps riel whole', () => {
    const totals = totalsOf([line('3', '3333', '10')], { kind: 'PERCENT', value: '2.5' }, 'KHR');
    expect(totals.subtotal.amount).toBe('9999');
    expect(totals.discountTotal.amount).toBe('250');
    expect(totals.taxTotal.amount).toBe('975');
    expect(totals.total.amount).toBe('10724');
  });

  it('adds nothing up to nothing', () => {
    expect(totalsOf([line('0', '0')], { kind: 'PERCENT', value: '10' }, 'USD').total.amount).toBe('0.00');
  });

  it('always adds up', () => {
    for (let seed = 1; seed < 200; seed++) {
      const lines = [
        line(`${seed % 7}.${seed % 9}`, `${seed}.99`, '10'),
        line('3', `${(seed * 7) % 13}.05`),
        line('1', '0.01'),
      ];
      const {
        lines: parts,
        subtotal,
        discountTotal,
        taxTotal,
        total,
      } = totalsOf(lines, { kind: 'PERCENT', value: '7.5' }, 'USD');
      const cents = (amount: string) => BigInt(amount.replace('.', ''));
      expect(parts.reduce((sum, part) => sum + cents(part.total.amount), 0n)).toBe(cents(total.amount));
      expect(cents(subtotal.amount) - cents(discountTotal.amount) + cents(taxTotal.amount)).toBe(cents(total.amount));
    }
  });
});
