import { ShopSettings } from '@/features/shop/components/shop-settings';

export function SettingsPage() {
  return <ShopSettings />;
}
