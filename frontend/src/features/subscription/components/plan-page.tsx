import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/components/ui/query-state';
import { usePermissions } from '@/lib/session';
import { subscriptionQuery } from '../api/subscription';
import { BillingHistory } from './billing-history';
import { PlanNow } from './plan-now';
import { Plans } from './plans';
import { UsageMeters } from './usage-meters';

/** What the shop has, what it uses of it, and what else there is. */
export function PlanOverview() {
  const query = useQuery(subscriptionQuery);
  const { administer } = usePermissions();
  return (
    <QueryState query={query}>
      {(subscription) => (
        <Stack gap="lg">
          <PlanNow subscription={subscription} />
          <UsageMeters usage={subscription.usage} />
          <Plans subscription={subscription} />
          {administer && <BillingHistory />}
        </Stack>
      )}
    </QueryState>
  );
}
