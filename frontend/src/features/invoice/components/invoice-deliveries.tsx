import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Ago } from '@/components/ui/moment';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { Delivery } from '@/lib/api-types';
import { isTextKey, useText } from '@/lib/i18n/text';
import { deliveriesQuery } from '../api/invoices';

const TONES: Record<Delivery['state'], Tone> = {
  QUEUED: 'info',
  DELIVERED: 'success',
  BLOCKED: 'danger',
  NO_CHAT: 'warning',
};
const SHOWN = 5;

/** What was sent in Telegram, and whether it arrived. */
export function InvoiceDeliveries({ id, interval }: { id: string; interval: number | false }) {
  const t = useText();
  const query = useQuery({ ...deliveriesQuery(id), refetchInterval: interval });
  const topic = (name: string) => {
    const key = `delivery.topic.${name}`;
    return isTextKey(key) ? t(key) : name;
  };
  return (
    <Section title={t('delivery.title')}>
      <QueryState query={query}>
        {(deliveries) =>
          deliveries.length === 0 ? (
            <Text c="dimmed">{t('delivery.none')}</Text>
          ) : (
            <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
              {deliveries
                .toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt))
                .slice(0, SHOWN)
                .map((delivery) => (
                  <li key={delivery.id}>
                    <Group justify="space-between" wrap="nowrap" align="start">
                      <div>
                        <Text size="sm">{topic(delivery.topic)}</Text>
                        <Text size="sm" c="dimmed">
                          {delivery.recipient} · <Ago value={delivery.deliveredAt ?? delivery.queuedAt} />
                        </Text>
                      </div>
                      <StatusBadge tone={TONES[delivery.state]}>{t(`delivery.state.${delivery.state}`)}</StatusBadge>
                    </Group>
                    {delivery.state === 'NO_CHAT' && <Text size="sm">{t('delivery.no-chat-hint')}</Text>}
                    {delivery.failure && <Text size="sm">{delivery.failure}</Text>}
                  </li>
                ))}
            </Stack>
          )
        }
      </QueryState>
    </Section>
  );
}
