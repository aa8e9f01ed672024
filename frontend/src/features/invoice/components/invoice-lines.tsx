import { Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { DataList, type Column } from '@/components/ui/data-list';
import { Money } from '@/components/ui/money';
import { Section } from '@/components/ui/section';
import type { Invoice, InvoiceLine } from '@/lib/api-types';
import { compare, decimalOf, group, trimZeros, ZERO } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';
import { InvoiceTotals } from './invoice-form-totals';

const quantity = (line: InvoiceLine) => group(trimZeros(line.quantity));
const hasTax = (line: InvoiceLine) => compare(decimalOf(line.taxPercent), ZERO) > 0;

function Description({ line }: { line: InvoiceLine }) {
  return line.productId ? (
    <Link className="plain-link" to={`/products/${line.productId}`}>
      {line.description}
    </Link>
  ) : (
    line.description
  );
}

export function InvoiceLines({ invoice }: { invoice: Invoice }) {
  const t = useText();
  const columns: Column<InvoiceLine>[] = [
    { header: t('invoice.description'), cell: (line) => <Description line={line} /> },
    { header: t('invoice.quantity'), end: true, cell: (line) => <span className="number">{quantity(line)}</span> },
    { header: t('invoice.unit-price'), end: true, cell: (line) => <Money value={line.unitPrice} /> },
    {
      header: t('invoice.tax-percent'),
      end: true,
      cell: (line) => (hasTax(line) ? `${trimZeros(line.taxPercent)} %` : '–'),
    },
    { header: t('invoice.total'), end: true, cell: (line) => <Money value={line.total} /> },
  ];
  return (
    <Section title={t('invoice.lines')}>
      <Stack gap="md" mx={{ base: -16, sm: 0 }}>
        <div style={{ overflowX: 'auto' }}>
          <DataList
            label={t('invoice.lines')}
            rows={invoice.lines}
            rowKey={(line) => line.id}
            columns={columns}
            card={(line) => (
              <Group justify="space-between" wrap="nowrap" align="start">
                <div>
                  <Description line={line} />
                  <Text size="sm" c="dimmed">
                    {quantity(line)} × <Money value={line.unitPrice} />
                    {hasTax(line) && ` · ${t('invoice.tax')} ${trimZeros(line.taxPercent)} %`}
                  </Text>
                </div>
                <Money value={line.total} />
              </Group>
            )}
          />
        </div>
        <div style={{ alignSelf: 'flex-end', width: '100%', maxWidth: '20rem', padding: '0 1rem' }}>
          <InvoiceTotals totals={invoice} />
        </div>
      </Stack>
    </Section>
  );
}
