import { useState } from 'react';
import type { RejectReason, Review } from '@/lib/api-types-payment';
import { group } from '@/lib/decimal';

/** Which of the three answers the form asks about. */
export type DraftMode = 'approve' | 'reject' | 'clearer';

export interface Draft {
  amount: string;
  setAmount: (amount: string) => void;
  note: string;
  setNote: (note: string) => void;
  mode: DraftMode;
  setMode: (mode: DraftMode) => void;
  reason: RejectReason | null;
  setReason: (reason: RejectReason | null) => void;
}

/** What the reviewer is about to decide; begins with the amount that was read, where it is in the invoice's currency. */
export function useReviewDraft({ proof }: Review): Draft {
  const read = proof.readAmount?.currency === proof.expected.amount.currency ? group(proof.readAmount.amount) : '';
  const [amount, setAmount] = useState(read);
  const [note, setNote] = useState('');
  const [mode, setMode] = useState<DraftMode>('approve');
  const [reason, setReason] = useState<RejectReason | null>(null);
  return { amount, setAmount, note, setNote, mode, setMode, reason, setReason };
}
