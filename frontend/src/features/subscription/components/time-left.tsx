import { Text } from '@mantine/core';
import { useNow } from '@/components/ui/moment';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';

const SECOND = 1_000;

/** Counts down to the end of an order; silent where this clock and the server's do not agree. */
export function TimeLeft({ order: { createdAt, expiresAt } }: { order: Order }) {
  const t = useText();
  const now = useNow(SECOND);
  const end = Date.parse(expiresAt);
  const left = Math.max(0, end - now);
  if (left > end - Date.parse(createdAt)) {
    return null;
  }
  return (
    <Text size="sm" role="timer" className="number">
      {t('order.time-left', { time: clockOf(left) })}
    </Text>
  );
}

/** `23:59:07` */
function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / SECOND);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
