import { useParams } from 'react-router';
import { InvoiceDetail } from '@/features/invoice/components/invoice-detail';
import { ProofList } from '@/features/payment/components/proof-list';
import { UploadProofButton } from '@/features/payment/components/upload-proof-button';

export function InvoicePage() {
  const { id = '' } = useParams();
  return (
    <InvoiceDetail
      key={id}
      id={id}
      slots={{
        upload: (invoice) => <UploadProofButton invoiceId={invoice.id} />,
        proofs: (invoice, interval) => <ProofList invoiceId={invoice.id} interval={interval} />,
      }}
    />
  );
}
