import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import { CustomerPicker } from '@/features/customer/components/customer-picker';
import { ProductPicker } from '@/features/inventory/components/product-picker';
import { emptyForm, formOf } from '@/features/invoice/api/invoice-form';
import { invoiceQuery } from '@/features/invoice/api/invoices';
import { InvoiceForm } from '@/features/invoice/components/invoice-form';
import { shopQuery } from '@/features/shop/api/shop';
import { businessDay } from '@/lib/dates';
import { useText } from '@/lib/i18n/text';

const DUE_IN_DAYS = 30;

export function NewInvoicePage() {
  const t = useText();
  const shop = useQuery(shopQuery);
  const [initial] = useState(() => emptyForm('KHR', businessDay(Date.now(), DUE_IN_DAYS)));
  return (
    <Page title={t('invoice.new')} back={{ to: '/invoices', label: t('nav.invoices') }}>
      <QueryState query={shop} skeleton={<RowSkeleton rows={4} height={110} />}>
        {({ usdKhrRate }) => (
          <InvoiceForm
            id={null}
            initial={initial}
            rate={usdKhrRate}
            CustomerPicker={CustomerPicker}
            ProductPicker={ProductPicker}
          />
        )}
      </QueryState>
    </Page>
  );
}

export function EditInvoicePage() {
  const t = useText();
  const { id = '' } = useParams();
  const shop = useQuery(shopQuery);
  const invoice = useQuery(invoiceQuery(id));
  return (
    <Page title={t('invoice.edit')} back={{ to: `/invoices/${id}`, label: t('invoice.draft-name') }}>
      <QueryState query={shop} skeleton={<RowSkeleton rows={4} height={110} />}>
        {({ usdKhrRate }) => (
          <QueryState query={invoice}>
            {(loaded) =>
              loaded.status === 'DRAFT' ? (
                <InvoiceForm
                  key={loaded.id}
                  id={loaded.id}
                  initial={formOf(loaded)}
                  rate={usdKhrRate}
                  CustomerPicker={CustomerPicker}
                  ProductPicker={ProductPicker}
                />
              ) : (
                <Notice>{t('invoice.not-editable')}</Notice>
              )
            }
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}
