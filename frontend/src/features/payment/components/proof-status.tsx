import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { ProofStatus } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';

const TONES: Record<ProofStatus, Tone> = {
  RECEIVED: 'info',
  VERIFYING: 'info',
  IN_REVIEW: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
};

export function ProofStatusBadge({ status }: { status: ProofStatus }) {
  const t = useText();
  return <StatusBadge tone={TONES[status]}>{t(`proof.status.${status}`)}</StatusBadge>;
}
