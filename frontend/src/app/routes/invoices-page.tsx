import { InvoiceList } from '@/features/invoice/components/invoice-list';

export function InvoicesPage() {
  return <InvoiceList />;
}
