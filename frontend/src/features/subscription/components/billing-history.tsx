import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DataList, type Column } from '@/components/ui/data-list';
import { Instant } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { Order } from '@/lib/api-types-subscription';
import { openFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { ordersQuery, receiptPath } from '../api/orders';
import { OrderStatus } from './order-status';

/** Every order, with the receipt of those that were paid. */
export function BillingHistory() {
  const t = useText();
  const query = useQuery(ordersQuery);
  const columns: Column<Order>[] = [
    { header: t('plan.reference'), cell: (order) => <OrderLink order={order} /> },
    { header: t('plan.ordered'), cell: (order) => <Instant value={order.createdAt} /> },
    { header: t('plan.what'), cell: (order) => <What order={order} /> },
    { header: t('plan.price'), cell: (order) => <Money value={order.price} />, end: true },
    { header: t('plan.state'), cell: (order) => <OrderStatus status={order.status} /> },
    { header: '', cell: (order) => <ReceiptLink order={order} />, end: true },
  ];
  return (
    <Section title={t('plan.history')}>
      <QueryState query={query}>
        {(orders) =>
          orders.length === 0 ? (
            <Text c="dimmed">{t('plan.history-none')}</Text>
          ) : (
            <DataList
              label={t('plan.history')}
              rows={orders}
              rowKey={({ id }) => id}
              columns={columns}
              card={(order) => (
                <>
                  <OrderLink order={order} /> <OrderStatus status={order.status} />
                  <Text component="div" size="sm">
                    <What order={order} /> · <Money value={order.price} />
                  </Text>
                  <ReceiptLink order={order} />
                </>
              )}
            />
          )
        }
      </QueryState>
    </Section>
  );
}

function OrderLink({ order }: { order: Order }) {
  return (
    <Anchor component={Link} to={`/settings/plan/orders/${order.id}`} className="number">
      {order.reference}
    </Anchor>
  );
}

function What({ order }: { order: Order }) {
  const t = useText();
  return `${t(`plan.name.${order.plan}`)}, ${t(`order.period.${order.period}`)}`;
}

function ReceiptLink({ order }: { order: Order }) {
  const t = useText();
  const toast = useToast();
  if (order.receiptNumber === null) {
    return null;
  }
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      onClick={() => void openFile(receiptPath(order.id)).catch(toast.failed)}
    >
      {t('plan.receipt', { number: order.receiptNumber })}
    </Anchor>
  );
}
