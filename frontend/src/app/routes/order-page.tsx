import { useParams } from 'react-router';
import { OrderView } from '@/features/subscription/components/order-view';

export function OrderPage() {
  const { id = '' } = useParams();
  return <OrderView id={id} />;
}
