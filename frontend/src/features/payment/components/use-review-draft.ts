import { useState } from 'react';
import type { RejectReason, Review } from '@/lib/api-types-payment';
import { group } from '@/lib/decimal';

export interface Draft {
  amount: string;
  setAmount: (amount: string) => void;
  note: string;
  setNote: (note: string) => void;
  rejecting: boolean;
  setRejecting: (rejecting: boolean) => void;
  reason: RejectReason | null;
  setReason: (reason: RejectReason | null) => void;
}

/** What the reviewer is about to decide; begins with the amount that was read, where it is in the invoice's currency. */
export function useReviewDraft({ proof }: Review): Draft {
  const read = proof.readAmount?.currency === proof.expected.amount.currency ? group(proof.readAmount.amount) : '';
  const [amount, setAmount] = useState(read);
  const [note, setNote] = useState('');
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState<RejectReason | null>(null);
  return { amount, setAmount, note, setNote, rejecting, setRejecting, reason, setReason };
}
