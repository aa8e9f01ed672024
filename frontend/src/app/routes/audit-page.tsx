import { SettingsTabs } from '@/components/layout/settings-tabs';
import { Page } from '@/components/ui/page';
import { AuditLog } from '@/features/audit/components/audit-log';
import { useText } from '@/lib/i18n/text';

export function AuditPage() {
  const t = useText();
  return (
    <Page title={t('audit.title')}>
      <SettingsTabs />
      <AuditLog />
    </Page>
  );
}
