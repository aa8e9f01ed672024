import { IconLock } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { StockShortages } from '@/features/inventory/components/stock-shortages';
import { ReviewQueue } from '@/features/payment/components/review-queue';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { ReviewTabs } from './review-tabs';

export function ReviewsPage() {
  const t = useText();
  const { review } = usePermissions();
  const [parameters] = useSearchParams();
  const shortages = parameters.get('tab') === 'shortages';
  return (
    <Page title={t('nav.reviews')}>
      <ReviewTabs shown={shortages ? 'shortages' : 'payments'} />
      {shortages ? (
        <StockShortages />
      ) : review ? (
        <ReviewQueue />
      ) : (
        <EmptyState icon={<IconLock size={40} stroke={1.4} aria-hidden />}>{t('review.not-reviewer')}</EmptyState>
      )}
    </Page>
  );
}
