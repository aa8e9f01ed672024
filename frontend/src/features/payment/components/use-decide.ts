import type { Review } from '@/lib/api-types-payment';
import { isPositive, parseAmount } from '@/lib/money';
import { decide } from '../api/decisions';
import type { Draft } from './use-review-draft';

/** Turns what the form holds into a decision; what is incomplete is not taken. */
export function useDecide({ taskId, proof }: Review, draft: Draft, barred: boolean) {
  const typed = draft.note.trim();
  const note: Record<string, string> = typed === '' ? {} : { note: typed };
  const of = { taskId, reference: proof.reference };
  return {
    approve: () => {
      const amount = parseAmount(draft.amount, proof.expected.amount.currency);
      if (!barred && amount.ok && isPositive(amount.value)) {
        decide({ ...of, step: 'approve', body: { amount: amount.value, ...note } });
      }
    },
    reject: () => {
      if (draft.reason !== null) {
        decide({ ...of, step: 'reject', body: { reason: draft.reason, ...note } });
      }
    },
    askForClearer: () => decide({ ...of, step: 'request-clearer-picture', body: note }),
  };
}
