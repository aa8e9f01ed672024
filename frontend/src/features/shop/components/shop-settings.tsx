import { SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SettingsTabs } from '@/components/layout/settings-tabs';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { QueryState } from '@/components/ui/query-state';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { shopQuery } from '../api/shop';
import { LearnedNames } from './learned-names';
import { ReceivingAccounts } from './receiving-accounts';
import { ShopDetailsForm } from './shop-details-form';
import { ShopLogo } from './shop-logo';
import { ShopRulesForm } from './shop-rules-form';

/** The shop's own page. */
export function ShopSettings() {
  const t = useText();
  const { administer } = usePermissions();
  const query = useQuery(shopQuery);
  return (
    <Page title={t('nav.settings')}>
      <SettingsTabs />
      <QueryState query={query}>
        {(shop) => (
          <>
            {!administer && <Notice>{t('shop.read-only')}</Notice>}
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
              <Stack gap="lg">
                <ReceivingAccounts accounts={shop.receivingAccounts} />
                {administer && <LearnedNames />}
                <ShopRulesForm shop={shop} />
              </Stack>
              <Stack gap="lg">
                <ShopDetailsForm shop={shop} />
                <ShopLogo shop={shop} />
              </Stack>
            </SimpleGrid>
          </>
        )}
      </QueryState>
    </Page>
  );
}
