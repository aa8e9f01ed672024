import { SimpleGrid, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { SettingsTabs } from '@/components/layout/settings-tabs';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { Shop } from '@/lib/api-types';
import { group, trimZeros } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { shopQuery, useSaveRules } from '../api/shop';
import { ReceivingAccountForm } from './receiving-account-form';
import { ShopDetailsForm } from './shop-details-form';

/** The shop's own page. */
export function ShopSettings() {
  const t = useText();
  const query = useQuery(shopQuery);
  return (
    <Page title={t('nav.settings')}>
      <SettingsTabs />
      <QueryState query={query}>
        {(shop) => (
          <>
            {!shop.receivingAccount && <Notice tone="warning">{t('shop.no-account')}</Notice>}
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
              <ReceivingAccountForm key={JSON.stringify(shop.receivingAccount)} account={shop.receivingAccount} />
              <Verification shop={shop} />
              <ShopDetailsForm key={`${shop.nameKhmer ?? ''}/${shop.address ?? ''}/${shop.phone ?? ''}`} shop={shop} />
            </SimpleGrid>
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Verification({ shop }: { shop: Shop }) {
  const t = useText();
  const { administer } = usePermissions();
  const change = useSaveRules();
  return (
    <Section title={t('shop.verification')}>
      <Switch
        label={t('shop.always-review')}
        description={t('shop.always-review-hint', { threshold: shop.approvalThreshold })}
        checked={change.isPending ? change.variables.alwaysReview : shop.alwaysReview}
        disabled={!administer}
        onChange={(event) => {
          const { usdKhrRate, approvalThreshold, singleDevice } = shop;
          change.mutate({ usdKhrRate, approvalThreshold, singleDevice, alwaysReview: event.currentTarget.checked });
        }}
      />
      <ErrorNotice error={change.error} />
      <Text size="sm" c="dimmed" mt="md">
        {t('shop.rate', { rate: group(trimZeros(shop.usdKhrRate)) })}
      </Text>
    </Section>
  );
}
