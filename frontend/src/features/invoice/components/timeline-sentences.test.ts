import { expect, it } from 'vitest';
import type { TimelineEntry } from '@/lib/api-types';
import { en } from '@/lib/i18n/en';
import type { Translate } from '@/lib/i18n/text';
import { sentenceOf } from './timeline-sentences';

const t: Translate = (key) => en[key];
const entry = (action: string, details: Record<string, string>) => ({ action, details }) as unknown as TimelineEntry;

it('says who approved and why', () => {
  const { text, details } = sentenceOf(
    entry('payment.approved', {
      reason: 'REVIEWER_APPROVED',
      reviewer: 'Dara Kim + Maly Sok',
      note: 'Seen in the bank',
    }),
    t,
  );
  expect(text).toBe('Payment approved');
  expect(details).toEqual(['A reviewer approved it', 'decided by: Dara Kim + Maly Sok', 'Seen in the bank']);
});

it('calls a request for a clearer picture no refusal', () => {
  expect(sentenceOf(entry('payment.rejected', { reason: 'CLEARER_PICTURE' }), t).text).toBe(
    'Clearer picture asked for',
  );
  expect(sentenceOf(entry('payment.rejected', { reason: 'NOT_RECEIVED' }), t).text).toBe('Payment rejected');
});

it('has words for the first of two approvals', () => {
  expect(sentenceOf(entry('payment.first-approval', { amount: '$500.00' }), t)).toEqual({
    text: 'Approved once, a second person has to agree',
    details: ['$500.00'],
  });
});
