import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { CheckKind, FieldName, PaymentProof, SimilarProof } from '@/lib/api-types-payment';

export const proofsQuery = (invoiceId: string) =>
  queryOptions({
    queryKey: ['invoices', 'one', invoiceId, 'proofs'],
    queryFn: () => api.get<PaymentProof[]>('/payment-proofs', { invoice: invoiceId }),
  });

/** Earlier pictures that look alike; what became of them may change while one looks. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'similar', id],
    queryFn: () => api.get<SimilarProof[]>(`/payment-proofs/${id}/similar`),
    staleTime: 60_000,
  });

export const proofOriginal = (id: string): string => `/payment-proofs/${id}/original`;
export const proofImage = (id: string): string => `/payment-proofs/${id}/image`;

export function useUploadProof(invoiceId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => api.upload<{ proofId: string }>(`/invoices/${invoiceId}/proofs`, file),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['invoices'] }),
  });
}

/** Which read fields a check looked at, so that hovering one shows the other. */
export const FIELDS_OF: Record<CheckKind, readonly FieldName[]> = {
  RECEIPT: [],
  COMPLETED: [],
  AMOUNT: ['amount', 'originalAmount'],
  CURRENCY: ['amount'],
  TWO_READINGS: ['amount'],
  DEBIT: ['amount', 'originalAmount'],
  RECIPIENT: ['recipientName', 'recipientAccount'],
  DATE: ['dateTime'],
  RECIPIENT_NAME: ['recipientName'],
  RECIPIENT_ACCOUNT: ['recipientAccount'],
  DATE_OF_ID: ['dateTime', 'transactionId', 'reference'],
  BANK: ['bank'],
  TRANSACTION_ID: ['transactionId', 'reference', 'hash'],
  UNUSED: ['transactionId', 'reference', 'hash'],
  PICTURE_UNUSED: [],
  SAME_PAYMENT: ['payerAccount', 'amount', 'dateTime'],
  PAYER_SIDE: ['amount'],
  UNTOUCHED: [],
  CONSISTENT: ['amount', 'originalAmount', 'dateTime', 'transactionId'],
};
