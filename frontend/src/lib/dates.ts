import type { Language } from './i18n/language';

const ZONE = 'Asia/Phnom_Penh';
const LOCALE: Record<Language, string> = { en: 'en-GB', km: 'km-KH' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}/${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { numberingSystem: 'latn', ...options });
  formats.set(key, made);
  return made;
}

/** A business day (`YYYY-MM-DD`), which has no time and no zone: `22 Nov 2026`. */
export function formatDay(day: string | null | undefined, language: Language): string {
  const instant = Date.parse(`${day ?? ''}T00:00:00Z`);
  return Number.isNaN(instant)
    ? '–'
    : format(language, 'day', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(instant);
}

/** An instant as the clock in Phnom Penh shows it. */
export function formatInstant(instant: string | null | undefined, language: Language): string {
  const at = Date.parse(instant ?? '');
  return Number.isNaN(at)
    ? '–'
    : format(language, 'instant', {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone: ZONE,
      }).format(at);
}

export function formatClock(instant: string, language: Language): string {
  const at = Date.parse(instant);
  return Number.isNaN(at)
    ? '–'
    : format(language, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE }).format(at);
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** How long ago (or how soon), in the largest fitting unit: `3 minutes ago`. */
export function formatRelative(instant: string, language: Language, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  if (Number.isNaN(seconds)) {
    return '–';
  }
  const relative = new Intl.RelativeTimeFormat(LOCALE[language], { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? ['second', 1];
  return relative.format(unit === 'second' && Math.abs(seconds) < 10 ? 0 : Math.trunc(seconds / size), unit);
}

/** Today's business day in Phnom Penh plus `days`. */
export function businessDay(now: number, days = 0): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(now + days * 86_400_000);
}
