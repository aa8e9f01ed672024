import { useParams } from 'react-router';
import { PaymentPage } from '@/features/pay/components/payment-page';

export function PublicPaymentPage() {
  const { token = '' } = useParams();
  return <PaymentPage token={token} />;
}
