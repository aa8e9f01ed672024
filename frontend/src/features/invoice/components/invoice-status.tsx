import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { InvoiceRow, InvoiceStatus } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';

const TONES: Record<InvoiceStatus, Tone> = {
  DRAFT: 'neutral',
  SENT: 'info',
  PARTLY_PAID: 'warning',
  PAID: 'success',
  OVERDUE: 'danger',
  CANCELLED: 'neutral',
};

export function InvoiceStatusBadge({ invoice }: { invoice: Pick<InvoiceRow, 'status' | 'overdue'> }) {
  const t = useText();
  const isOpen = invoice.status === 'SENT' || invoice.status === 'PARTLY_PAID';
  const late = invoice.overdue && isOpen;
  return (
    <>
      <StatusBadge tone={TONES[late && invoice.status === 'SENT' ? 'OVERDUE' : invoice.status]}>
        {t(`invoice.status.${late && invoice.status === 'SENT' ? 'OVERDUE' : invoice.status}`)}
      </StatusBadge>
      {late && invoice.status === 'PARTLY_PAID' && (
        <>
          {' '}
          <StatusBadge tone="danger">{t('invoice.status.OVERDUE')}</StatusBadge>
        </>
      )}
    </>
  );
}
