import { useEffect, useState } from 'react';
import { formatDay, formatInstant, formatRelative } from '@/lib/dates';
import { useLanguage } from '@/lib/i18n/language';

export function useNow(everyMilliseconds = 30_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}

export function Day({ value }: { value: string | null | undefined }) {
  const language = useLanguage();
  return <time dateTime={value ?? undefined}>{formatDay(value, language)}</time>;
}

export function Instant({ value }: { value: string | null | undefined }) {
  const language = useLanguage();
  return <time dateTime={value ?? undefined}>{formatInstant(value, language)}</time>;
}

/** How long ago, with the exact time on hover. */
export function Ago({ value }: { value: string }) {
  const language = useLanguage();
  const now = useNow();
  return (
    <time dateTime={value} title={formatInstant(value, language)}>
      {formatRelative(value, language, now)}
    </time>
  );
}
