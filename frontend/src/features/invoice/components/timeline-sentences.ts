import type { TimelineEntry } from '@/lib/api-types';
import type { Tone } from '@/components/ui/status-badge';
import { isTextKey, type Translate } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';

const TONES: Record<string, Tone> = {
  'invoice.sent': 'info',
  'invoice.resent': 'info',
  'invoice.overdue': 'danger',
  'invoice.cancelled': 'danger',
  'invoice.paid': 'success',
  'invoice.payment-recorded': 'success',
  'invoice.credit-applied': 'success',
  'invoice.entry-voided': 'warning',
  'payment.approved': 'success',
  'payment.rejected': 'danger',
  'payment.review-requested': 'warning',
  'payment.first-approval': 'info',
  'payment.review-escalated': 'warning',
  'stock.shortage': 'danger',
  'stock.deducted': 'success',
};
export const toneOf = (action: string): Tone => TONES[action] ?? 'neutral';

interface MoneyLike {
  amount: string | number;
  currency: string;
}
const isMoney = (value: unknown): value is MoneyLike =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** One detail as people read it: money formatted, a known reason in words, anything else as it came. */
function readable(value: unknown, t: Translate): string | null {
  if (isMoney(value) && (value.currency === 'KHR' || value.currency === 'USD')) {
    return formatMoney({ amount: String(value.amount), currency: value.currency });
  }
  if (typeof value === 'string' && value !== '') {
    const key = `reason.${value}`;
    return isTextKey(key) ? t(key) : value;
  }
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : null;
}

/** No refusal: the customer only has to send a better picture. */
const CLEARER = 'CLEARER_PICTURE';

const SHOWN = [
  'amount',
  'credit',
  'due',
  'reason',
  'reviewer',
  'missing',
  'number',
  'note',
  'score',
  'bank',
  'transactionId',
];

export interface Sentence {
  text: string;
  details: string[];
}

/** What happened, in the reader's language, with the figures that matter after it; unknown actions show their name. */
export function sentenceOf({ action, details }: TimelineEntry, t: Translate): Sentence {
  const key = `timeline.${action === 'payment.rejected' && details['reason'] === CLEARER ? 'payment.clearer-picture' : action}`;
  const text = isTextKey(key) ? t(key) : action;
  const shown = SHOWN.flatMap((name) => {
    const value = readable(details[name], t);
    const label = `timeline.detail.${name}`;
    return value === null || value === '–' || /^(0 ៛|\$0\.00)$/.test(value)
      ? []
      : [isTextKey(label) ? `${t(label)}: ${value}` : value];
  });
  return { text, details: shown };
}
