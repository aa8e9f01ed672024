import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/use-toast';
import type { Order } from '@/lib/api-types-subscription';
import { openFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { receiptPath, refreshPlan } from '../api/orders';
import { useDay } from './use-day';

/** How it ended, or who has it now. */
export function OrderOutcome({ order }: { order: Order }) {
  const t = useText();
  switch (order.status) {
    case 'PAID':
      return <Paid order={order} />;
    case 'IN_REVIEW':
      return <Notice tone="warning">{t('order.in-review')}</Notice>;
    case 'EXPIRED':
      return <Over text={t('order.expired-text')} />;
    case 'CANCELLED':
      return <Over text={t('order.cancelled-text')} />;
    default:
      return null;
  }
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

function Over({ text }: { text: string }) {
  const t = useText();
  return (
    <Notice tone="warning">
      <Stack gap="sm" align="start">
        <Text>{text}</Text>
        <Button component={Link} to="/settings/plan">
          {t('order.again')}
        </Button>
      </Stack>
    </Notice>
  );
}
