import { Paper, Text } from '@mantine/core';
import { CopyText } from '@/components/ui/copy-text';
import { Money } from '@/components/ui/money';
import { Instant } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive } from '@/lib/money';
import { TimeLeft } from './time-left';

/** How much, under which reference, and until when where somebody is to pay now. */
export function OrderSum({ order, toPay }: { order: Order; toPay: boolean }) {
  const t = useText();
  return (
    <Paper p="lg">
      <Text size="sm" c="dimmed">
        {t('order.to-pay')} · {t(`plan.name.${order.plan}`)}, {t(`order.period.${order.period}`)}
      </Text>
      <CopyText value={order.due.amount} label={t('order.copy-amount')}>
        <Text component="span" fw={650} fz="1.75rem" lh={1.4} data-testid="due">
          <Money value={order.due} />
        </Text>
      </CopyText>
      {isPositive(order.credit.amount) && (
        <Text size="sm">{t('order.credit-used', { amount: formatMoney(order.credit) })}</Text>
      )}
      <Text component="div" size="sm">
        {t('plan.reference')}:{' '}
        <CopyText value={order.reference} label={t('order.copy-reference')}>
          <span className="number">{order.reference}</span>
        </CopyText>
      </Text>
      {toPay && (
        <>
          <Text size="sm" c="dimmed">
            {t('order.reference-hint')} <Until order={order} />
          </Text>
          <TimeLeft order={order} />
        </>
      )}
      {order.status === 'PARTLY_PAID' && (
        <Notice tone="warning">
          {t('order.received', { amount: formatMoney(order.received) })}.{' '}
          {t('order.rest', { amount: formatMoney(order.due) })}
        </Notice>
      )}
    </Paper>
  );
}

function Until({ order }: { order: Order }) {
  const t = useText();
  const [before = '', after = ''] = t('order.expires', { time: '|' }).split('|');
  return (
    <>
      {before}
      <Instant value={order.expiresAt} />
      {after}
    </>
  );
}
