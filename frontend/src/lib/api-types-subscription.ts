/** The shapes of the subscription endpoints; see `api-types.ts`. */
import type { components } from './api-schema';

type Schemas = components['schemas'];

export type Subscription = Schemas['SubscriptionResponse'];
export type PlanId = Subscription['plan'];
export type BillingPeriod = NonNullable<Subscription['period']>;
export type Usage = Subscription['usage'][number];
export type LimitId = Usage['limit'];
export type FeatureId = Subscription['features'][number];
export type Plan = Omit<Schemas['PlanResponse'], 'limits'> & { limits: Record<LimitId, number> };
export type Order = Schemas['OrderResponse'];
export type OrderEvent = Order['timeline'][number];
export type WaitingPayment = Schemas['WaitingResponse'];
export type TenantRow = Schemas['TenantRow'];
