import { useQuery } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { TabsBar } from '@/components/ui/tabs-bar';
import { shortagesQuery } from '@/features/inventory/api/shortages';
import { StockShortages } from '@/features/inventory/components/stock-shortages';
import { reviewsQuery } from '@/features/payment/api/reviews';
import { ReviewQueue } from '@/features/payment/components/review-queue';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';

export function ReviewsPage() {
  const t = useText();
  const { review } = usePermissions();
  const [parameters] = useSearchParams();
  const shortages = parameters.get('tab') === 'shortages';
  const reviewCount = useQuery({ ...reviewsQuery, enabled: review }).data?.length;
  const shortageCount = useQuery(shortagesQuery).data?.length;
  return (
    <Page title={t('nav.reviews')}>
      <TabsBar
        label={t('review.tabs')}
        tabs={[
          { to: '/reviews', label: t('review.payments'), count: reviewCount, active: !shortages },
          { to: '/reviews?tab=shortages', label: t('review.shortages'), count: shortageCount, active: shortages },
        ]}
      />
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
