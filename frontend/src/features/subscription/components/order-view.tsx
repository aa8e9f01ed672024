import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Page } from '@/components/ui/page';
import { QueryState } from '@/components/ui/query-state';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { orderQuery } from '../api/orders';
import { HowToPayOrder } from './how-to-pay-order';
import { OrderOutcome } from './order-outcome';
import { OrderStatus } from './order-status';
import { OrderSteps } from './order-steps';
import { OrderStory } from './order-story';
import { OrderSum } from './order-sum';
import { PayOrder } from './pay-order';

const OPEN = new Set<Order['status']>(['AWAITING_PAYMENT', 'VERIFYING', 'IN_REVIEW', 'PARTLY_PAID']);

/** Nobody is asked to pay while a payment is being checked. */
const WAITING = new Set<Order['status']>(['AWAITING_PAYMENT', 'PARTLY_PAID']);

/** From the choice of a plan to its beginning. */
export function OrderView({ id }: { id: string }) {
  const t = useText();
  const query = useQuery(orderQuery(id));
  const back = { to: '/settings/plan', label: t('order.back') };
  return (
    <QueryState query={query}>
      {(order) => (
        <Page
          title={t('order.title', { plan: t(`plan.name.${order.plan}`) })}
          back={back}
          beside={<OrderStatus status={order.status} />}
        >
          <Stack gap="lg" maw="42rem">
            <OrderSteps status={order.status} />
            <OrderOutcome order={order} />
            {OPEN.has(order.status) && <OrderSum order={order} toPay={WAITING.has(order.status)} />}
            {WAITING.has(order.status) && (
              <>
                <HowToPayOrder order={order} />
                <PayOrder order={order} />
              </>
            )}
            <OrderStory order={order} />
          </Stack>
        </Page>
      )}
    </QueryState>
  );
}
