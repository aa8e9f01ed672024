import { SegmentedControl, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { BillingPeriod, Subscription } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { plansQuery } from '../api/subscription';
import { PlanCard } from './plan-card';

/** The plans side by side; on a phone below each other. */
export function Plans({ subscription }: { subscription: Subscription }) {
  const t = useText();
  const query = useQuery(plansQuery);
  const { own } = usePermissions();
  const [period, setPeriod] = useState<BillingPeriod>('MONTH');
  return (
    <Section
      title={t('plan.compare')}
      actions={
        <SegmentedControl
          aria-label={t('plan.period')}
          value={period}
          onChange={(value) => setPeriod(value)}
          data={[
            { value: 'MONTH', label: t('plan.month') },
            { value: 'YEAR', label: t('plan.year') },
          ]}
        />
      }
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('plan.year-saves')}
        </Text>
        {!own && <Notice>{t('plan.ask-owner')}</Notice>}
        {own && !subscription.payable && <Notice tone="warning">{t('plan.not-payable')}</Notice>}
        <QueryState query={query}>
          {(plans) => (
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {plans.map((plan) => (
                <PlanCard key={plan.plan} plan={plan} period={period} subscription={subscription} />
              ))}
            </SimpleGrid>
          )}
        </QueryState>
      </Stack>
    </Section>
  );
}
