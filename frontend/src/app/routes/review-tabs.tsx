import { useQuery } from '@tanstack/react-query';
import { TabsBar } from '@/components/ui/tabs-bar';
import { shortagesQuery } from '@/features/inventory/api/shortages';
import { reviewsQuery } from '@/features/payment/api/reviews';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';

/** What waits for a person, and how verification went. */
export function ReviewTabs({ shown }: { shown: 'payments' | 'shortages' | 'figures' }) {
  const t = useText();
  const { review } = usePermissions();
  const reviewCount = useQuery({ ...reviewsQuery, enabled: review }).data?.length;
  const shortageCount = useQuery(shortagesQuery).data?.length;
  return (
    <TabsBar
      label={t('review.tabs')}
      tabs={[
        { to: '/reviews', label: t('review.payments'), count: reviewCount, active: shown === 'payments' },
        {
          to: '/reviews?tab=shortages',
          label: t('review.shortages'),
          count: shortageCount,
          active: shown === 'shortages',
        },
        { to: '/reviews/verification', label: t('figures.title'), active: shown === 'figures' },
      ]}
    />
  );
}
