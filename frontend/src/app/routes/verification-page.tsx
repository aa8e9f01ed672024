import { Page } from '@/components/ui/page';
import { VerificationFigures } from '@/features/payment/components/verification-figures';
import { useText } from '@/lib/i18n/text';
import { ReviewTabs } from './review-tabs';

export function VerificationPage() {
  const t = useText();
  return (
    <Page title={t('figures.title')}>
      <ReviewTabs shown="figures" />
      <VerificationFigures />
    </Page>
  );
}
