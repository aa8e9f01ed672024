import { ShopSettings } from '@/features/shop/components/shop-settings';
import { TelegramLinkCard } from '@/features/telegram/components/telegram-link-card';
import { useText } from '@/lib/i18n/text';

export function SettingsPage() {
  const t = useText();
  return (
    <ShopSettings>
      <TelegramLinkCard owner="/me" title={t('telegram.mine')} hint={t('telegram.mine-hint')} mayLink />
    </ShopSettings>
  );
}
