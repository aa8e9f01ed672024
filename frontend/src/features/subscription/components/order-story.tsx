import { Text, Timeline } from '@mantine/core';
import { Instant } from '@/components/ui/moment';
import { Section } from '@/components/ui/section';
import type { Order, OrderEvent } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';

/** What happened so far, oldest first; grows while one watches. */
export function OrderStory({ order: { timeline } }: { order: Order }) {
  const t = useText();
  return (
    <Section title={t('order.story')}>
      <Timeline active={timeline.length} bulletSize={14} lineWidth={2} role="log" aria-label={t('order.story')}>
        {timeline.map((event) => (
          <Timeline.Item key={`${event.kind} ${event.at}`} title={t(`order.event.${event.kind}`)}>
            <Details event={event} />
            <Text size="xs" c="dimmed">
              <Instant value={event.at} />
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  );
}

function Details({ event: { kind, amount, reason, note } }: { event: OrderEvent }) {
  const t = useText();
  const why = reason && kind !== 'APPROVED' ? t(`reason.${reason}`) : null;
  const text = [amount && formatMoney(amount), why, note && `“${note}”`].filter(Boolean).join(' · ');
  return text === '' ? null : <Text size="sm">{text}</Text>;
}
