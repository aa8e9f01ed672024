import { useParams } from 'react-router';
import { CustomerDetail } from '@/features/customer/components/customer-detail';
import { CustomerList } from '@/features/customer/components/customer-list';
import { CustomerBalanceCard } from '@/features/invoice/components/customer-balance';
import { CustomerInvoices } from '@/features/invoice/components/customer-invoices';
import { TelegramLinkCard } from '@/features/telegram/components/telegram-link-card';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';

export function CustomersPage() {
  return <CustomerList />;
}

export function CustomerPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { write } = usePermissions();
  return (
    <CustomerDetail
      key={id}
      id={id}
      aside={(customer) => (
        <TelegramLinkCard
          owner={`/customers/${customer.id}`}
          title={t('telegram.title')}
          hint={t('telegram.customer-hint')}
          mayLink={write && !customer.archived}
        />
      )}
      below={(customer) => (
        <>
          <CustomerBalanceCard customerId={customer.id} />
          <CustomerInvoices customerId={customer.id} />
        </>
      )}
    />
  );
}
