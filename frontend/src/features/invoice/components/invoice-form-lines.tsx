import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import {
  Controller,
  useFieldArray,
  useWatch,
  type Control,
  type FieldErrors,
  type UseFormSetValue,
} from 'react-hook-form';
import { MoneyInput } from '@/components/ui/money-input';
import { Money } from '@/components/ui/money';
import type { InvoicePreview, Product } from '@/lib/api-types';
import { group } from '@/lib/decimal';
import { useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';
import { useFormText } from '@/lib/use-form-text';
import { emptyLine, lineOf, type InvoiceForm } from '../api/invoice-form';
import classes from './invoice-form.module.css';

export interface ProductPickerSlot {
  label: string;
  text: string;
  onText: (text: string) => void;
  onBlur: () => void;
  onPick: (product: Product) => void;
  error?: string;
}

interface Props {
  control: Control<InvoiceForm>;
  errors: FieldErrors<InvoiceForm>;
  setValue: UseFormSetValue<InvoiceForm>;
  totals: InvoicePreview;
  rate: string;
  ProductPicker: ComponentType<ProductPickerSlot>;
}

export function InvoiceFormLines({ control, errors, setValue, totals, rate, ProductPicker }: Props) {
  const t = useText();
  const language = useLanguage();
  const formText = useFormText();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const lines = useWatch({ control, name: 'lines' });
  const currency = useWatch({ control, name: 'currency' });

  const pick = (index: number, product: Product) => {
    const line = lines[index] ?? emptyLine;
    const name = language === 'km' && product.nameKhmer ? product.nameKhmer : product.name;
    setValue(`lines.${index}`, lineOf(product, line, currency, name, rate), {
      shouldDirty: true,
      shouldValidate: true,
    });
  };
  return (
    <div>
      {fields.map((field, index) => {
        const lineErrors = errors.lines?.[index];
        const base = lines[index]?.base;
        return (
          <div
            key={field.id}
            role="group"
            aria-label={t('invoice.line', { number: index + 1 })}
            className={classes.line}
          >
            <div className={classes.description}>
              <Controller
                control={control}
                name={`lines.${index}.description`}
                render={({ field: input }) => (
                  <ProductPicker
                    label={t('invoice.description')}
                    text={input.value}
                    onText={(text) => {
                      input.onChange(text);
                      setValue(`lines.${index}.productId`, null);
                      setValue(`lines.${index}.base`, null);
                    }}
                    onBlur={input.onBlur}
                    onPick={(product) => pick(index, product)}
                    error={formText(lineErrors?.description?.message)}
                  />
                )}
              />
            </div>
            <TextInput
              label={t('invoice.quantity')}
              inputMode="decimal"
              error={formText(lineErrors?.quantity?.message)}
              {...control.register(`lines.${index}.quantity`)}
            />
            <Controller
              control={control}
              name={`lines.${index}.unitPrice`}
              render={({ field: input }) => (
                <MoneyInput
                  label={t('invoice.unit-price')}
                  currency={currency}
                  value={input.value}
                  onChange={input.onChange}
                  onBlur={input.onBlur}
                  error={formText(lineErrors?.unitPrice?.message)}
                />
              )}
            />
            <TextInput
              label={t('invoice.tax-percent')}
              inputMode="decimal"
              error={formText(lineErrors?.taxPercent?.message)}
              {...control.register(`lines.${index}.taxPercent`)}
            />
            <div className={classes.amount}>
              <Money value={totals.lines[index]?.total} />
            </div>
            <div className={classes.remove}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('invoice.remove-line', { number: index + 1 })}
                disabled={fields.length === 1}
                onClick={() => remove(index)}
              >
                <IconTrash size={18} />
              </ActionIcon>
            </div>
            {base && base.currency !== currency && (
              <Text size="xs" c="dimmed" className={classes.hint}>
                {t('invoice.converted', { price: formatMoney(base), rate: group(rate.replace(/\.0+$/, '')) })}
              </Text>
            )}
          </div>
        );
      })}
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append(emptyLine)}
      >
        {t('invoice.add-line')}
      </Button>
    </div>
  );
}
