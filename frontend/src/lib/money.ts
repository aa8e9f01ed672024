import type { CurrencyCode, MoneyAmount } from './api-types';
import { compare, decimalOf, divide, group, multiply, parseDecimal, rescale, toPlain, ZERO } from './decimal';

export const DIGITS: Record<CurrencyCode, number> = { KHR: 0, USD: 2 };
export const SIGN: Record<CurrencyCode, string> = { KHR: '៛', USD: '$' };

/** Money as people here write it, the same in both languages: `12,500 ៛` and `$3.50`; nothing sensible shows as a dash. */
export function formatMoney(money: { amount: string | null; currency: CurrencyCode } | null | undefined): string {
  const parsed = money ? parseDecimal(String(money.amount)) : null;
  if (!money || !parsed) {
    return '–';
  }
  const rounded = rescale(parsed, DIGITS[money.currency]);
  const sign = rounded.units < 0n ? '-' : '';
  const digits = group(toPlain(rounded).replace('-', ''));
  return money.currency === 'KHR' ? `${sign}${digits} ៛` : `${sign}$${digits}`;
}

export type AmountRefusal = 'empty' | 'not-a-number' | 'riel-decimals' | 'too-many-decimals' | 'too-large';
export type ParsedAmount = { ok: true; value: string } | { ok: false; refusal: AmountRefusal };

export const latinDigits = (text: string): string =>
  text.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));

/** Reads what a person typed: Khmer or Latin digits, separators, a currency sign; gives a plain decimal. */
export function parseNumber(text: string, maxDecimals: number): ParsedAmount {
  const cleaned = latinDigits(text.normalize('NFC')).replace(/[\s\u200B\u00A0៛$]|KHR|USD/gi, '');
  if (cleaned === '') {
    return { ok: false, refusal: 'empty' };
  }
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(cleaned)) {
    return { ok: false, refusal: 'not-a-number' };
  }
  const [whole = '0', fraction = ''] = cleaned.replaceAll(',', '').split('.');
  if (whole.length > 12) {
    return { ok: false, refusal: 'too-large' };
  }
  if (fraction.length > maxDecimals) {
    return { ok: false, refusal: 'too-many-decimals' };
  }
  const plainWhole = BigInt(whole).toString();
  return { ok: true, value: fraction === '' ? plainWhole : `${plainWhole}.${fraction}` };
}

/** As {@link parseNumber} for an amount of `currency`: riel have no decimals, dollars have two. */
export function parseAmount(text: string, currency: CurrencyCode): ParsedAmount {
  const parsed = parseNumber(text, DIGITS[currency]);
  if (!parsed.ok) {
    return parsed.refusal === 'too-many-decimals' && currency === 'KHR'
      ? { ok: false, refusal: 'riel-decimals' }
      : parsed;
  }
  return { ok: true, value: toPlain(rescale(decimalOf(parsed.value), DIGITS[currency])) };
}

/** What an input shows once it is left: `12,500` or `3.50`; text that cannot be read stays as it was typed. */
export function tidyAmount(text: string, currency: CurrencyCode): string {
  const parsed = parseAmount(text, currency);
  return parsed.ok ? group(parsed.value) : text;
}

export const isPositive = (amount: string): boolean => compare(decimalOf(amount), ZERO) > 0;

/** The same worth in the other currency at `usdKhrRate` riel to the dollar. */
export function convert(money: MoneyAmount, currency: CurrencyCode, usdKhrRate: string): MoneyAmount {
  if (money.currency === currency) {
    return money;
  }
  const [amount, rate] = [decimalOf(money.amount), decimalOf(usdKhrRate)];
  const converted = currency === 'KHR' ? rescale(multiply(amount, rate), DIGITS.KHR) : divide(amount, rate, DIGITS.USD);
  return { amount: toPlain(converted), currency };
}
