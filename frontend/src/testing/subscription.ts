import type { Order, Plan, Subscription } from '@/lib/api-types-subscription';

const dollars = (amount: string) => ({ amount, currency: 'USD' as const });

/** On trial, nothing used yet. */
export const onTrial: Subscription = {
  plan: 'PRO',
  status: 'TRIALING',
  trialEndsOn: '2026-12-27',
  daysLeft: 20,
  periodEndsOn: '2026-12-27',
  graceEndsOn: null,
  period: null,
  cancelled: false,
  next: null,
  credit: dollars('0.00'),
  payable: true,
  features: ['INVOICES', 'INVENTORY'],
  usage: [
    { limit: 'INVOICES', used: 3, max: 2000, resetsOn: '2026-12-01' },
    { limit: 'CUSTOMERS', used: 2, max: 2500, resetsOn: null },
  ],
};

export const free: Subscription = {
  ...onTrial,
  plan: 'FREE',
  status: 'FREE',
  trialEndsOn: null,
  daysLeft: null,
  periodEndsOn: null,
  features: ['INVOICES'],
};

const limits: Plan['limits'] = {
  INVOICES: 20,
  PRODUCTS: 50,
  CUSTOMERS: 25,
  MEMBERS: 1,
  STORAGE_MB: 100,
  PROMOTIONS: 0,
  BROADCAST_RECIPIENTS: 0,
  EXPORTS: 10,
};

export const plans: Plan[] = [
  { plan: 'FREE', monthlyPrice: dollars('0.00'), yearlyPrice: dollars('0.00'), features: ['INVOICES'], limits },
  {
    plan: 'PRO',
    monthlyPrice: dollars('20.00'),
    yearlyPrice: dollars('200.00'),
    features: ['INVOICES', 'INVENTORY'],
    limits: { ...limits, CUSTOMERS: 2500 },
  },
];

/** Pro for a month, waiting for its money. */
export const order: Order = {
  id: 'o1',
  reference: 'SUB-2611-7K3Q9',
  plan: 'PRO',
  period: 'MONTH',
  price: dollars('20.00'),
  credit: dollars('0.00'),
  due: dollars('20.00'),
  received: dollars('0.00'),
  status: 'AWAITING_PAYMENT',
  createdAt: '2026-11-27T03:00:00Z',
  expiresAt: '2026-11-28T03:00:00Z',
  paidAt: null,
  startsOn: null,
  endsOn: null,
  receiptNumber: null,
  payee: { holder: 'VIKAYA CO., LTD.', account: '000 777 888', bank: 'ABA Bank' },
  khqr: '0002',
  qr: 'data:image/png;base64,AA==',
  timeline: [{ at: '2026-11-27T03:00:00Z', kind: 'CREATED', amount: null, reason: null, score: null, note: null }],
};
