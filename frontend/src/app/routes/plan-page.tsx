import { SettingsTabs } from '@/components/layout/settings-tabs';
import { Page } from '@/components/ui/page';
import { PlanOverview } from '@/features/subscription/components/plan-page';
import { useText } from '@/lib/i18n/text';

export function PlanPage() {
  const t = useText();
  return (
    <Page title={t('plan.title')}>
      <SettingsTabs />
      <PlanOverview />
    </Page>
  );
}
