import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useNavigate } from 'react-router';
import { Money } from '@/components/ui/money';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { BillingPeriod, LimitId, Plan, Subscription } from '@/lib/api-types-subscription';
import { useText, type TextKey } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { usePlaceOrder } from '../api/orders';
import classes from './plan-card.module.css';

interface Props {
  plan: Plan;
  period: BillingPeriod;
  subscription: Subscription;
}

/** One plan: its price, what it includes, and the button for it. */
export function PlanCard({ plan, period, subscription }: Props) {
  const t = useText();
  const name = t(`plan.name.${plan.plan}`);
  const isCurrent = subscription.plan === plan.plan;
  return (
    <Paper component="li" withBorder p="md" className={isCurrent ? classes.current : undefined} aria-label={name}>
      <Stack gap="xs" h="100%">
        <Title order={3}>{name}</Title>
        {isCurrent && (
          <div>
            <StatusBadge tone="info">{t('plan.current')}</StatusBadge>
          </div>
        )}
        <div>
          <Text component="span" fz="1.5rem" fw={650}>
            <Money value={period === 'YEAR' ? plan.yearlyPrice : plan.monthlyPrice} />
          </Text>{' '}
          <Text component="span" size="sm" c="dimmed">
            {t(period === 'YEAR' ? 'plan.per-year' : 'plan.per-month')}
          </Text>
        </div>
        <ul className={classes.list}>
          {plan.features.map((feature) => (
            <li key={feature}>{t(`feature.${feature}`)}</li>
          ))}
        </ul>
        <dl className={classes.limits}>
          {(Object.entries(plan.limits) as [LimitId, number][])
            .filter(([, most]) => most > 0)
            .map(([limit, most]) => (
              <div key={limit}>
                <dt>{t(`limit.${limit}`)}</dt>
                <dd className="number">{most.toLocaleString('en')}</dd>
              </div>
            ))}
        </dl>
        <div className={classes.foot}>
          <ChooseButton plan={plan} period={period} subscription={subscription} name={name} />
        </div>
      </Stack>
    </Paper>
  );
}

function ChooseButton({ plan, period, subscription, name }: Props & { name: string }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const place = usePlaceOrder();
  const { own } = usePermissions();
  if (plan.plan === 'FREE' || !own || !subscription.payable) {
    return null;
  }
  if (subscription.next && subscription.next.plan !== plan.plan) {
    return null;
  }
  const label = labelOf(plan, subscription);
  const waits = label === 'plan.change';
  return (
    <Stack gap={4}>
      <Button
        fullWidth
        px="xs"
        size="sm"
        variant={waits ? 'default' : 'filled'}
        loading={place.isPending}
        onClick={() =>
          place.mutate(
            { plan: plan.plan, period },
            { onSuccess: ({ id }) => void navigate(`/settings/plan/orders/${id}`), onError: toast.failed },
          )
        }
      >
        {t(label, { plan: name })}
      </Button>
      {waits && (
        <Text size="xs" c="dimmed">
          {t('plan.change-later')}
        </Text>
      )}
    </Stack>
  );
}

function labelOf(plan: Plan, { status, plan: current }: Subscription): TextKey {
  if (plan.plan !== current) {
    return status === 'FREE' || status === 'PAST_DUE' ? 'plan.choose' : 'plan.change';
  }
  return status === 'TRIALING' ? 'plan.keep' : 'plan.renew';
}
