import { Group, Loader, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Money } from '@/components/ui/money';
import type { InvoicePreview } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { isPositive } from '@/lib/money';
import classes from './invoice-form.module.css';

interface Props {
  totals: InvoicePreview;
  state: 'local' | 'asking' | 'confirmed';
  error: Error | null;
}

export function InvoiceTotals({
  totals,
  children,
}: {
  totals: Omit<InvoicePreview, 'lines'>;
  children?: React.ReactNode;
}) {
  const t = useText();
  return (
    <dl className={classes.totals}>
      <dt>{t('invoice.subtotal')}</dt>
      <dd>
        <Money value={totals.subtotal} />
      </dd>
      {isPositive(totals.discountTotal.amount) && (
        <>
          <dt>{t('invoice.discount')}</dt>
          <dd>
            <Money value={{ ...totals.discountTotal, amount: `-${totals.discountTotal.amount}` }} />
          </dd>
        </>
      )}
      <dt>{t('invoice.tax')}</dt>
      <dd>
        <Money value={totals.taxTotal} />
      </dd>
      <dt className={classes.grand}>{t('invoice.total')}</dt>
      <dd className={classes.grand}>
        <Money value={totals.total} />
      </dd>
      {children}
    </dl>
  );
}

/** What the invoice comes to: added up here at once, then confirmed by the server. */
export function InvoiceFormTotals({ totals, state, error }: Props) {
  const t = useText();
  return (
    <Stack gap="xs">
      <InvoiceTotals totals={totals} />
      <Group gap={6} justify="flex-end" mih={22} role="status">
        {state === 'asking' && <Loader size={14} />}
        {state === 'confirmed' && (
          <>
            <IconCheck size={14} aria-hidden color="var(--success-ink)" />
            <Text size="xs" c="dimmed">
              {t('invoice.totals-confirmed')}
            </Text>
          </>
        )}
      </Group>
      <ErrorNotice error={error} />
    </Stack>
  );
}
