import { useText } from '@/lib/i18n/text';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds as people say them: `12 s`, `4 min`, `2.5 h`, `3 days`. */
export function useDuration(): (seconds: number | null) => string {
  const t = useText();
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return (seconds) => {
    if (seconds === null) {
      return '–';
    }
    if (seconds < MINUTE) {
      return t('duration.seconds', { count: Math.round(seconds) });
    }
    if (seconds < HOUR) {
      return t('duration.minutes', { count: Math.round(seconds / MINUTE) });
    }
    return seconds < 2 * DAY
      ? t('duration.hours', { count: rounded(seconds / HOUR) })
      : t('duration.days', { count: rounded(seconds / DAY) });
  };
}
