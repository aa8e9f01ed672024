import type { Review } from '@/lib/api-types-payment';

/** A payment that waits for a person. */
export const review = (number: string): Review => ({
  taskId: `task-${number}`,
  since: '2026-11-22T22:00:00Z',
  dueAt: null,
  assignee: null,
  assigneeName: null,
  firstReviewer: null,
  proof: {
    id: `proof-${number}`,
    invoiceId: 'i1',
    reference: number,
    status: 'IN_REVIEW',
    source: 'TELEGRAM',
    senderName: 'Srey Mom',
    receivedAt: '2026-11-22T22:00:00Z',
    expected: {
      amount: { amount: '41.25', currency: 'USD' },
      recipientName: 'CHAN SOKHA',
      recipientAccount: '005',
      recipients: [{ name: 'CHAN SOKHA', account: '005', bank: null, bakongAccountId: null }],
    },
    fields: [],
    checks: [
      {
        kind: 'RECIPIENT',
        outcome: 'UNREADABLE',
        weight: 30,
        expected: 'CHAN SOKHA',
        found: null,
        explanation: 'Nobody can read it',
        explanationKhmer: 'គ្មានអ្នកណាអានបានទេ',
      },
    ],
    score: 70,
    decision: 'REVIEW',
    reason: 'RECIPIENT_UNREADABLE',
    readAmount: { amount: '41.25', currency: 'USD' },
    verifiedAmount: null,
    decidedBy: null,
    note: null,
    decidedAt: null,
  },
});
