import { Stepper } from '@mantine/core';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';

const STEP: Record<Order['status'], number> = {
  AWAITING_PAYMENT: 1,
  PARTLY_PAID: 1,
  EXPIRED: 1,
  CANCELLED: 1,
  VERIFYING: 2,
  IN_REVIEW: 2,
  PAID: 4,
};

/** Where in four steps the order is. */
export function OrderSteps({ status }: { status: Order['status'] }) {
  const t = useText();
  return (
    <Stepper active={STEP[status]} size="xs" allowNextStepsSelect={false} aria-label={t('order.steps')} wrap={false}>
      {(['choose', 'pay', 'check', 'active'] as const).map((step) => (
        <Stepper.Step
          key={step}
          label={t(`order.step.${step}`)}
          loading={step === 'check' && (status === 'VERIFYING' || status === 'IN_REVIEW')}
        />
      ))}
    </Stepper>
  );
}
