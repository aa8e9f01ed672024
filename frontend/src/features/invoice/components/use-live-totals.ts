import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { InvoicePreview } from '@/lib/api-types';
import { totalsOf } from '@/lib/totals';
import { countableLines, discountOf, inputOf, type InvoiceForm } from '../api/invoice-form';
import { previewQuery } from '../api/invoices';

export interface LiveTotals {
  totals: InvoicePreview;
  state: 'local' | 'asking' | 'confirmed';
  error: Error | null;
}

/** Totals that follow every keystroke, and give way to the server's as soon as it has answered for the same form. */
export function useLiveTotals(form: InvoiceForm): LiveTotals {
  const local = useMemo(() => totalsOf(countableLines(form), discountOf(form), form.currency), [form]);
  const input = useMemo(() => inputOf(form), [form]);
  const [settled] = useDebouncedValue(input, 400);
  const preview = useQuery(previewQuery(settled));

  const isCurrent = input !== null && JSON.stringify(input) === JSON.stringify(settled);
  if (!isCurrent) {
    return { totals: local, state: input === null ? 'local' : 'asking', error: null };
  }
  return preview.data
    ? { totals: preview.data, state: 'confirmed', error: null }
    : { totals: local, state: preview.isError ? 'local' : 'asking', error: preview.error };
}
