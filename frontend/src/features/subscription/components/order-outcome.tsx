import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/use-toast';
import type { Order } from '@/lib/api-types-subscription';
import { openFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { isPositive } from '@/lib/money';
import { receiptPath, refreshPlan } from '../api/orders';
import { useDay } from './use-day';

/** How it ended, or who has it now. */
export function OrderOutcome({ order }: { order: Order }) {
  const t = useText();
  switch (order.status) {
    case 'PAID':
      return <Paid order={order} />;
    case 'VERIFYING':
      return (
        <Notice>
          <Text role="status">{t('order.verifying')}</Text>
        </Notice>
      );
    case 'IN_REVIEW':
      return (
        <Notice tone="warning">
          <Text role="status">{t('order.in-review')}</Text>
        </Notice>
      );
    case 'EXPIRED':
      return <Over text={t('order.expired-text')} kept={hasPaid(order) ? t('order.kept-as-credit') : undefined} />;
    case 'CANCELLED':
      return <Over text={t('order.cancelled-text')} />;
    default:
      return <Rejected order={order} />;
  }
}

/** Why the last screenshot was not accepted, until another one is sent. */
function Rejected({ order: { timeline } }: { order: Order }) {
  const t = useText();
  const last = timeline.at(-1);
  if (last?.kind !== 'REJECTED') {
    return null;
  }
  return (
    <Notice tone="danger">
      <Text role="alert">{t('order.rejected', { reason: t(`reason.${last.reason ?? 'OTHER'}`) })}</Text>
      {last.note && <Text size="sm">“{last.note}”</Text>}
      <Text size="sm">{t('order.send-another')}</Text>
    </Notice>
  );
}

function Paid({ order }: { order: Order }) {
  const t = useText();
  const day = useDay();
  const toast = useToast();
  const cache = useQueryClient();
  useEffect(() => {
    void refreshPlan(cache);
  }, [cache]);
  return (
    <Notice>
      <Stack gap="sm">
        <Text role="status">
          {t('order.paid-text', {
            plan: t(`plan.name.${order.plan}`),
            from: day(order.startsOn),
            until: day(order.endsOn),
          })}
        </Text>
        <Group gap="xs">
          <Button component={Link} to="/settings/plan">
            {t('order.done')}
          </Button>
          <Button variant="default" onClick={() => void openFile(receiptPath(order.id)).catch(toast.failed)}>
            {t('order.open-receipt')}
          </Button>
        </Group>
      </Stack>
    </Notice>
  );
}

const hasPaid = ({ received, credit }: Order): boolean => isPositive(received.amount) || isPositive(credit.amount);

function Over({ text, kept }: { text: string; kept?: string }) {
  const t = useText();
  return (
    <Notice tone="warning">
      <Stack gap="sm" align="start">
        <Text>{text}</Text>
        {kept && <Text>{kept}</Text>}
        <Button component={Link} to="/settings/plan">
          {t('order.again')}
        </Button>
      </Stack>
    </Notice>
  );
}
