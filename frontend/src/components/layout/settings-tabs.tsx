import { useLocation } from 'react-router';
import { TabsBar } from '@/components/ui/tabs-bar';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';

/** The parts of the settings; the team and the log are for those who may see them. */
export function SettingsTabs() {
  const t = useText();
  const { pathname } = useLocation();
  const { administer } = usePermissions();
  if (!administer) {
    return null;
  }
  const tabs = [
    { to: '/settings', label: t('settings.shop') },
    { to: '/settings/plan', label: t('plan.tab') },
    { to: '/settings/team', label: t('team.title') },
    { to: '/settings/audit-log', label: t('audit.title') },
  ];
  return <TabsBar label={t('settings.tabs')} tabs={tabs.map((tab) => ({ ...tab, active: tab.to === pathname }))} />;
}
