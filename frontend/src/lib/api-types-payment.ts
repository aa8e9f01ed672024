/** The shapes of the payment and emulator endpoints; see `api-types.ts`. */
import type { components } from './api-schema';

type Schemas = components['schemas'];

export type Box = Schemas['Box'];
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
export type ReadField = Omit<Schemas['FieldResponse'], 'name'> & { name: FieldName };
export type ProofCheck = Schemas['Check'];
export type CheckKind = ProofCheck['kind'];
export type CheckOutcome = ProofCheck['outcome'];
export type PaymentProof = Omit<Schemas['PaymentProofResponse'], 'fields'> & { fields: ReadField[] };
export type VerdictReason = NonNullable<PaymentProof['reason']>;
export type ProofStatus = PaymentProof['status'];
export type SimilarProof = Schemas['SimilarProof'];
export type Alias = Schemas['AliasView'];
export type VerificationFigures = Schemas['VerificationFigures'];
export type Outcomes = Schemas['Outcomes'];
export type DayOutcomes = Schemas['DayOutcomes'];
export type Review = Omit<Schemas['ReviewResponse'], 'proof'> & { proof: PaymentProof };
/** The reasons a reviewer may choose from; the server knows more. */
export type RejectReason = Extract<
  VerdictReason,
  'WRONG_RECIPIENT' | 'WRONG_AMOUNT' | 'WRONG_DATE' | 'NOT_RECEIVED' | 'DUPLICATE' | 'NOT_A_RECEIPT' | 'OTHER'
>;

/** What the payment page shows. */
export type PayableBill = Schemas['BillResponse'];
export type SentProof = PayableBill['bill']['proofs'][number];

export type Person = Omit<Schemas['PersonResponse'], 'role'> & { role: 'CUSTOMER' | 'STAFF' | 'STRANGER' };
export type ChatFile = Schemas['FileResponse'];
export type ChatMessage = Schemas['MessageResponse'];
export type Bill = Schemas['Bill'];
export type BankName = 'ABA' | 'ACLEDA' | 'PRASAC' | 'GENERIC';
export type Flaw = NonNullable<Schemas['PayRequest']['flaw']>;
export interface PayInput {
  invoiceId: string;
  bank: BankName;
  amount?: string;
  flaw?: Flaw;
  as: 'photo' | 'document';
}
