import { describe, expect, it } from 'vitest';
import { convert, formatMoney, parseAmount, parseNumber, tidyAmount } from './money';

describe('formatMoney', () => {
  it.each([
    [{ amount: '12500', currency: 'KHR' }, '12,500 ៛'],
    [{ amount: '3.5', currency: 'USD' }, '$3.50'],
    [{ amount: '-1234567.891', currency: 'USD' }, '-$1,234,567.89'],
    [{ amount: '999999999999999999', currency: 'KHR' }, '999,999,999,999,999,999 ៛'],
    [{ amount: '0.5', currency: 'KHR' }, '1 ៛'],
  ] as const)('writes %o as %s', (money, text) => {
    expect(formatMoney(money)).toBe(text);
  });

  it.each(['-0', '-0.00', '-0.001'])('never shows minus zero (%s)', (amount) => {
    expect(formatMoney({ amount, currency: 'USD' })).toBe('$0.00');
  });

  it.each([null, undefined, { amount: null, currency: 'USD' as const }, { amount: 'NaN', currency: 'USD' as const }])(
    'shows a dash where there is no amount (%o)',
    (money) => {
      expect(formatMoney(money)).toBe('–');
    },
  );
});

describe('parseAmount', () => {
  it.each([
    ['12,500', 'KHR', '12500'],
    ['១២,៥០០ ៛', 'KHR', '12500'],
    ['1 250 000', 'KHR', '1250000'],
    ['3.5', 'USD', '3.50'],
    ['$1,000.25', 'USD', '1000.25'],
    ['007', 'KHR', '7'],
  ] as const)('reads %s in %s as %s', (text, currency, value) => {
    expect(parseAmount(text, currency)).toEqual({ ok: true, value });
  });

  it.each([
    ['12.500', 'KHR', 'riel-decimals'],
    ['3.505', 'USD', 'too-many-decimals'],
    ['3,50', 'USD', 'not-a-number'],
    ['-5', 'USD', 'not-a-number'],
    ['abc', 'KHR', 'not-a-number'],
    ['  ', 'KHR', 'empty'],
    ['1234567890123', 'KHR', 'too-large'],
  ] as const)('refuses %s in %s: %s', (text, currency, refusal) => {
    expect(parseAmount(text, currency)).toEqual({ ok: false, refusal });
  });

  it('takes quantities with three decimals', () => {
    expect(parseNumber('២.៥០០', 3)).toEqual({ ok: true, value: '2.500' });
    expect(parseNumber('2.5001', 3).ok).toBe(false);
  });

  it('tidies what it can read and leaves the rest as typed', () => {
    expect(tidyAmount('១២៥០០', 'KHR')).toBe('12,500');
    expect(tidyAmount('12.500', 'KHR')).toBe('12.500');
  });
});

describe('convert', () => {
  it('goes both ways at the shop’s rate', () => {
    expect(convert({ amount: '3.50', currency: 'USD' }, 'KHR', '4100')).toEqual({ amount: '14350', currency: 'KHR' });
    expect(convert({ amount: '14350', currency: 'KHR' }, 'USD', '4100')).toEqual({ amount: '3.50', currency: 'USD' });
    expect(convert({ amount: '5000', currency: 'KHR' }, 'USD', '4100.00')).toEqual({ amount: '1.22', currency: 'USD' });
  });
});
