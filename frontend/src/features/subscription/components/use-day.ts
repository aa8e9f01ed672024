import { formatDay } from '@/lib/dates';
import { useLanguage } from '@/lib/i18n/language';

/** A day inside a sentence. */
export function useDay(): (day: string | null | undefined) => string {
  const language = useLanguage();
  return (day) => formatDay(day, language);
}
