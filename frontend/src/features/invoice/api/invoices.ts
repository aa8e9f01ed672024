import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type {
  Delivery,
  Invoice,
  InvoiceCounts,
  InvoiceInput,
  InvoicePreview,
  InvoiceRow,
  InvoiceStatus,
  LedgerEntry,
  PageOf,
  PreviewAnswer,
  ProcessView,
  TimelineEntry,
} from '@/lib/api-types';

export interface InvoiceFilter {
  search: string;
  status: InvoiceStatus | null;
  customerId?: string;
  page: number;
}
export const INVOICE_PAGE = 20;
export const STATUSES: readonly InvoiceStatus[] = ['DRAFT', 'SENT', 'PARTLY_PAID', 'PAID', 'OVERDUE', 'CANCELLED'];

export const invoicesQuery = (filter: InvoiceFilter) =>
  queryOptions({
    queryKey: ['invoices', 'list', filter],
    queryFn: ({ signal }) => api.get<PageOf<InvoiceRow>>('/invoices', { ...filter, size: INVOICE_PAGE }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: 15_000,
  });

export const countsQuery = queryOptions({
  queryKey: ['invoices', 'counts'],
  queryFn: () => api.get<InvoiceCounts>('/invoices/counts'),
  refetchInterval: 15_000,
});

const part = <T>(id: string, name: string) =>
  queryOptions({ queryKey: ['invoices', 'one', id, name], queryFn: () => api.get<T>(`/invoices/${id}/${name}`) });

export const invoiceQuery = (id: string) =>
  queryOptions({ queryKey: ['invoices', 'one', id], queryFn: () => api.get<Invoice>(`/invoices/${id}`) });
export const timelineQuery = (id: string) => part<TimelineEntry[]>(id, 'timeline');
export const paymentsQuery = (id: string) => part<LedgerEntry[]>(id, 'payments');
export const processQuery = (id: string) => part<ProcessView[]>(id, 'process');
export const deliveriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['invoices', 'one', id, 'deliveries'],
    queryFn: () => api.get<Delivery[]>('/deliveries', { subject: id }),
  });

export const previewQuery = (input: InvoiceInput | null) =>
  queryOptions({
    queryKey: ['invoices', 'preview', input],
    queryFn: async ({ signal }): Promise<InvoicePreview> => {
      const { discount, tax, ...totals } = await api.post<PreviewAnswer>('/invoices/preview', input, signal);
      return { ...totals, discountTotal: discount, taxTotal: tax };
    },
    enabled: input !== null,
    staleTime: Infinity,
    gcTime: 30_000,
    retry: false,
  });

const LIVE = 2_000;
const IDLE = 15_000;

/** How often an open invoice is asked about: often while its process runs, seldom when all is said, never for a draft. */
export function pollingOf(invoice: Invoice, processes: readonly ProcessView[] | undefined): number | false {
  if (invoice.status === 'DRAFT') {
    return false;
  }
  return processes?.every((process) => process.ended) && invoice.status !== 'SENT' ? IDLE : LIVE;
}

function useInvoiceChange<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () =>
      Promise.all([
        cache.invalidateQueries({ queryKey: ['invoices'] }),
        cache.invalidateQueries({ queryKey: ['products'] }),
      ]),
  });
}

export const useSaveInvoice = (id: string | null) =>
  useInvoiceChange((input: InvoiceInput) =>
    id === null ? api.post<Invoice>('/invoices', input) : api.put<Invoice>(`/invoices/${id}`, input),
  );
export const useSendInvoice = () => useInvoiceChange((id: string) => api.post<Invoice>(`/invoices/${id}/send`));
export const useResendInvoice = () => useInvoiceChange((id: string) => api.post(`/invoices/${id}/resend`));
export const useCancelInvoice = () =>
  useInvoiceChange(({ id, reason }: { id: string; reason: string }) =>
    api.post<Invoice>(`/invoices/${id}/cancel`, { reason }),
  );

/** The page of a deleted draft is left at once, so its own queries are dropped rather than asked again. */
export function useDeleteInvoice() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`/invoices/${id}`),
    onSuccess: (_, id) => {
      cache.removeQueries({ queryKey: ['invoices', 'one', id] });
      return cache.invalidateQueries({ queryKey: ['invoices', 'list'] });
    },
  });
}
