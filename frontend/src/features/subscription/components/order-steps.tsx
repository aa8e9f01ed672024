import { Stepper } from '@mantine/core';
import { useIsPhone } from '@/components/ui/data-list';
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

/** Four words beside their circles do not fit a phone. */
const BELOW = {
  step: { flexDirection: 'column', gap: 4 },
  stepBody: { margin: 0, textAlign: 'center' },
  stepLabel: { whiteSpace: 'nowrap' },
  separator: { alignSelf: 'start', marginTop: 16 },
} as const;

/** Where in four steps the order is. */
export function OrderSteps({ status }: { status: Order['status'] }) {
  const t = useText();
  const isPhone = useIsPhone();
  return (
    <Stepper
      active={STEP[status]}
      size="xs"
      allowNextStepsSelect={false}
      aria-label={t('order.steps')}
      wrap={false}
      styles={isPhone ? BELOW : undefined}
    >
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
