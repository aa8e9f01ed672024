import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Section } from '@/components/ui/section';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { Subscription } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive } from '@/lib/money';
import { usePermissions } from '@/lib/session';
import { useEndPlan } from '../api/subscription';
import { useDay } from './use-day';

const TONES: Record<Subscription['status'], Tone> = {
  TRIALING: 'info',
  ACTIVE: 'success',
  PAST_DUE: 'warning',
  FREE: 'neutral',
};

/** The plan the shop has and how long. */
export function PlanNow({ subscription }: { subscription: Subscription }) {
  const t = useText();
  const day = useDay();
  const { plan, status, next, cancelled, credit } = subscription;
  return (
    <Section
      title={t('plan.now')}
      actions={<StatusBadge tone={TONES[status]}>{t(`plan.status.${status}`)}</StatusBadge>}
    >
      <Stack gap="xs">
        <Text fz="1.375rem" fw={650} data-testid="plan">
          {t(`plan.name.${plan}`)}
        </Text>
        <Text>{useHowLong(subscription)}</Text>
        <DaysLeft days={subscription.daysLeft} />
        {next && (
          <Text>
            {t('plan.next', { plan: t(`plan.name.${next.plan}`), day: day(next.startsOn), end: day(next.endsOn) })}
          </Text>
        )}
        {isPositive(credit.amount) && <Text>{t('plan.credit', { amount: formatMoney(credit) })}</Text>}
        {status === 'ACTIVE' && !next && <EndPlan cancelled={cancelled} endsOn={subscription.periodEndsOn} />}
      </Stack>
    </Section>
  );
}

function DaysLeft({ days }: { days: number | null }) {
  const t = useText();
  if (days === null) {
    return null;
  }
  return (
    <Text size="sm" c="dimmed">
      {days === 0 ? t('plan.last-day') : days === 1 ? t('plan.day-left') : t('plan.days-left', { days })}
    </Text>
  );
}

function useHowLong({ status, cancelled, periodEndsOn, graceEndsOn }: Subscription): string {
  const t = useText();
  const day = useDay();
  switch (status) {
    case 'TRIALING':
      return t('plan.trial-until', { day: day(periodEndsOn) });
    case 'ACTIVE':
      return t(cancelled ? 'plan.ends-on' : 'plan.paid-until', { day: day(periodEndsOn) });
    case 'PAST_DUE':
      return t('plan.grace-until', { day: day(graceEndsOn) });
    case 'FREE':
      return t('plan.free-for-ever');
  }
}

function EndPlan({ cancelled, endsOn }: { cancelled: boolean; endsOn: string | null }) {
  const t = useText();
  const day = useDay();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const end = useEndPlan(true);
  const resume = useEndPlan(false);
  const { own } = usePermissions();
  if (!own) {
    return null;
  }
  return (
    <Group>
      {cancelled ? (
        <Button
          variant="default"
          loading={resume.isPending}
          onClick={() =>
            resume.mutate(undefined, { onSuccess: () => toast.done(t('plan.resumed-toast')), onError: toast.failed })
          }
        >
          {t('plan.resume')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('plan.cancel')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={t('plan.cancel-title')}
        confirmLabel={t('plan.cancel')}
        danger
        busy={end.isPending}
        error={end.error}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          end.mutate(undefined, {
            onSuccess: () => {
              setAsking(false);
              toast.done(t('plan.cancelled-toast', { day: day(endsOn) }));
            },
          })
        }
      >
        <Text size="sm">{t('plan.cancel-text', { day: day(endsOn) })}</Text>
      </ConfirmDialog>
    </Group>
  );
}
