import { useParams } from 'react-router';
import { ProductDetail } from '@/features/inventory/components/product-detail';
import { ProductList } from '@/features/inventory/components/product-list';

export function ProductsPage() {
  return <ProductList />;
}

export function ProductPage() {
  const { id = '' } = useParams();
  return <ProductDetail key={id} id={id} />;
}
