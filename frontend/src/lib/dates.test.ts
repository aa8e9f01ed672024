import { describe, expect, it } from 'vitest';
import { businessDay, formatClock, formatDay, formatInstant, formatRelative } from './dates';

describe('dates', () => {
  it('are those of Phnom Penh, in words of both languages', () => {
    expect(formatInstant('2026-11-22T23:05:00Z', 'en')).toBe('23 Nov 2026, 06:05');
    expect(formatInstant('2026-11-22T17:00:00Z', 'km')).toBe('23 វិច្ឆិកា 2026, 00:00');
    expect(formatClock('2026-11-22T16:59:00Z')).toBe('23:59');
    expect(formatDay('2026-01-05', 'en')).toBe('5 Jan 2026');
    expect(businessDay(Date.parse('2026-11-22T23:00:00Z'), 30)).toBe('2026-12-23');
  });

  it.each([null, undefined, '', 'soon', '2026-13-01'])('show a dash for %s', (day) => {
    expect(formatDay(day, 'en')).toBe('–');
    expect(formatInstant(day, 'km')).toBe('–');
  });

  it.each([
    ['2026-11-22T11:59:57Z', 'just now', 'អម្បាញ់មិញ'],
    ['2026-11-22T11:59:00Z', '1 minute ago', '1 នាទីមុន'],
    ['2026-11-22T08:00:00Z', '4 hours ago', '4 ម៉ោងមុន'],
    ['2026-11-29T12:00:00Z', 'in 7 days', '7 ថ្ងៃទៀត'],
  ])('tell how long ago %s is', (instant, english, khmer) => {
    const now = Date.parse('2026-11-22T12:00:00Z');
    expect(formatRelative(instant, 'en', now)).toBe(english);
    expect(formatRelative(instant, 'km', now)).toBe(khmer);
  });
});
