import { SettingsTabs } from '@/components/layout/settings-tabs';
import { Page } from '@/components/ui/page';
import { Team } from '@/features/team/components/team';
import { useText } from '@/lib/i18n/text';

export function TeamPage() {
  const t = useText();
  return (
    <Page title={t('team.title')}>
      <SettingsTabs />
      <Team />
    </Page>
  );
}
