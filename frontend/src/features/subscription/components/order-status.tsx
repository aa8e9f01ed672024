import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';

const TONES: Record<Order['status'], Tone> = {
  AWAITING_PAYMENT: 'info',
  VERIFYING: 'info',
  IN_REVIEW: 'warning',
  PARTLY_PAID: 'warning',
  PAID: 'success',
  EXPIRED: 'neutral',
  CANCELLED: 'neutral',
};

export function OrderStatus({ status }: { status: Order['status'] }) {
  const t = useText();
  return <StatusBadge tone={TONES[status]}>{t(`order.status.${status}`)}</StatusBadge>;
}
