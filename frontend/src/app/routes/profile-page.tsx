import { SimpleGrid } from '@mantine/core';
import { Page } from '@/components/ui/page';
import { PasswordSection } from '@/features/profile/components/password-section';
import { PreferencesForm } from '@/features/profile/components/preferences-form';
import { SecondFactor } from '@/features/profile/components/second-factor';
import { SignIns } from '@/features/profile/components/sign-ins';
import { TelegramLinkCard } from '@/features/telegram/components/telegram-link-card';
import { useText } from '@/lib/i18n/text';
import { useUser } from '@/lib/session';

/** One's own account. */
export function ProfilePage() {
  const t = useText();
  const user = useUser();
  return (
    user && (
      <Page title={t('profile.title')}>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
          <PreferencesForm user={user} />
          <SecondFactor />
          <PasswordSection user={user} />
          <SignIns />
          {user.tenantId !== null && (
            <TelegramLinkCard owner="/me" title={t('telegram.mine')} hint={t('telegram.mine-hint')} mayLink />
          )}
        </SimpleGrid>
      </Page>
    )
  );
}
