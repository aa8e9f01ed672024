import type { Language } from './i18n/language';

/*
 * Browsers disagree on Khmer (Chromium ships no Khmer data and falls back to English), so words come from here and only
 * the arithmetic of the time zone from the browser.
 */
const ZONE = 'Asia/Phnom_Penh';
const MONTHS: Record<Language, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  km: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
};
const UNITS = [
  { seconds: 86_400, en: 'day', km: 'ថ្ងៃ' },
  { seconds: 3_600, en: 'hour', km: 'ម៉ោង' },
  { seconds: 60, en: 'minute', km: 'នាទី' },
  { seconds: 1, en: 'second', km: 'វិនាទី' },
] as const;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A business day (`YYYY-MM-DD`), which has no time and no zone: `22 Nov 2026`, `22 វិច្ឆិកា 2026`. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  const month = MONTHS[language][Number(match?.[2]) - 1];
  return match && month !== undefined ? `${Number(match[3])} ${month} ${match[1] ?? ''}` : '–';
}

/** Day and time of an instant, as a clock in Phnom Penh shows them. */
function inPhnomPenh(instant: string | null | undefined): { day: string; time: string } | null {
  const at = Date.parse(instant ?? '');
  if (Number.isNaN(at)) {
    return null;
  }
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

export function formatInstant(instant: string | null | undefined, language: Language): string {
  const local = inPhnomPenh(instant);
  return local ? `${formatDay(local.day, language)}, ${local.time}` : '–';
}

export const formatClock = (instant: string): string => inPhnomPenh(instant)?.time ?? '–';

/** How long ago (or how soon), in the largest fitting unit: `3 minutes ago`, `3 នាទីមុន`. */
export function formatRelative(instant: string, language: Language, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  if (Number.isNaN(seconds)) {
    return '–';
  }
  const unit = UNITS.find((each) => Math.abs(seconds) >= each.seconds) ?? UNITS[3];
  const count = Math.floor(Math.abs(seconds) / unit.seconds);
  if (unit.seconds === 1 && count < 10) {
    return language === 'km' ? 'អម្បាញ់មិញ' : 'just now';
  }
  const isPast = seconds < 0;
  if (language === 'km') {
    return isPast ? `${count} ${unit.km}មុន` : `${count} ${unit.km}ទៀត`;
  }
  const amount = `${count} ${unit.en}${count === 1 ? '' : 's'}`;
  return isPast ? `${amount} ago` : `in ${amount}`;
}

/** Today's business day in Phnom Penh plus `days`. */
export function businessDay(now: number, days = 0): string {
  return inPhnomPenh(new Date(now + days * 86_400_000).toISOString())?.day ?? '';
}

/** The business day it is now in Phnom Penh, as `YYYY-MM-DD`. */
export const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());
