/** The shapes of the payment and emulator endpoints; see `api-types.ts`. */
import type { MoneyAmount } from './api-types';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export type FieldName =
  | 'bank'
  | 'amount'
  | 'originalAmount'
  | 'transactionId'
  | 'reference'
  | 'hash'
  | 'dateTime'
  | 'recipientName'
  | 'recipientAccount'
  | 'payerName'
  | 'payerAccount';
export interface ReadField {
  name: FieldName;
  value: string;
  text: string;
  confidence: number;
  box: Box | null;
}
export type CheckKind =
  'RECEIPT' | 'COMPLETED' | 'AMOUNT' | 'RECIPIENT' | 'DATE' | 'BANK' | 'TRANSACTION_ID' | 'UNUSED' | 'CONSISTENT';
export type CheckOutcome = 'MATCH' | 'MISMATCH' | 'UNREADABLE';
export interface ProofCheck {
  kind: CheckKind;
  outcome: CheckOutcome;
  expected: string | null;
  found: string | null;
  explanation: string;
}
export type VerdictReason =
  | 'ALL_CHECKS_PASSED'
  | 'REVIEWER_APPROVED'
  | 'DUPLICATE'
  | 'NOT_A_RECEIPT'
  | 'NOT_COMPLETED'
  | 'WRONG_RECIPIENT'
  | 'WRONG_DATE'
  | 'WRONG_AMOUNT'
  | 'UNREADABLE'
  | 'RECIPIENT_UNREADABLE'
  | 'AMOUNT_UNREADABLE'
  | 'ID_UNREADABLE'
  | 'DATE_UNREADABLE'
  | 'SUSPICIOUS'
  | 'LOW_SCORE'
  | 'ALWAYS_REVIEW'
  | 'CLEARER_PICTURE'
  | 'NOT_RECEIVED'
  | 'OTHER';
export type ProofStatus = 'RECEIVED' | 'VERIFYING' | 'IN_REVIEW' | 'APPROVED' | 'REJECTED';
export interface PaymentProof {
  id: string;
  invoiceId: string;
  reference: string;
  status: ProofStatus;
  source: 'TELEGRAM' | 'DASHBOARD';
  senderName: string | null;
  receivedAt: string;
  expected: { amount: MoneyAmount; recipientName: string | null; recipientAccount: string | null };
  fields: ReadField[];
  checks: ProofCheck[];
  score: number | null;
  decision: 'APPROVE' | 'REJECT' | 'REVIEW' | null;
  reason: VerdictReason | null;
  readAmount: MoneyAmount | null;
  verifiedAmount: MoneyAmount | null;
  decidedBy: string | null;
  note: string | null;
  decidedAt: string | null;
}
export interface Review {
  taskId: string;
  since: string;
  dueAt: string | null;
  assignee: string | null;
  proof: PaymentProof;
}
export type RejectReason =
  | 'WRONG_RECIPIENT'
  | 'WRONG_AMOUNT'
  | 'WRONG_DATE'
  | 'NOT_RECEIVED'
  | 'CLEARER_PICTURE'
  | 'DUPLICATE'
  | 'NOT_A_RECEIPT'
  | 'OTHER';

export interface Person {
  chatId: number | string;
  name: string;
  role: 'CUSTOMER' | 'STAFF' | 'STRANGER';
  about: string;
  unread: number;
}
export interface ChatFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
}
export interface ChatMessage {
  id: number | string;
  fromBot: boolean;
  at: string;
  text: string | null;
  file: ChatFile | null;
  photo: boolean;
  buttons: { label: string; action: string }[][];
  replyTo: number | string | null;
}
export interface Bill {
  invoiceId: string;
  number: string;
  due: MoneyAmount;
  recipientName: string;
  recipientAccount: string;
}
export type BankName = 'ABA' | 'ACLEDA' | 'PRASAC' | 'GENERIC';
export type Flaw = 'NONE' | 'OLD_DATE' | 'WRONG_ACCOUNT' | 'COVERED_RECIPIENT' | 'SAME_AGAIN';
export interface PayInput {
  invoiceId: string;
  bank: BankName;
  amount?: string;
  flaw?: Flaw;
  as: 'photo' | 'document';
}
