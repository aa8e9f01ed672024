import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, type ComponentType } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { CurrencyCode } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { convertLines, inputOf, invoiceSchema, type InvoiceForm as Form } from '../api/invoice-form';
import { useSaveInvoice, useSendInvoice } from '../api/invoices';
import { InvoiceFormLines, type ProductPickerSlot } from './invoice-form-lines';
import { InvoiceFormTotals } from './invoice-form-totals';
import { UnsavedGuard } from './unsaved-guard';
import { useLiveTotals } from './use-live-totals';
import classes from './invoice-form.module.css';

export interface CustomerPickerSlot {
  value: Form['customer'];
  onPick: (customer: { id: string; name: string }) => void;
  error?: string;
}

interface Props {
  id: string | null;
  initial: Form;
  rate: string;
  CustomerPicker: ComponentType<CustomerPickerSlot>;
  ProductPicker: ComponentType<ProductPickerSlot>;
}

export function InvoiceForm({ id, initial, rate, CustomerPicker, ProductPicker }: Props) {
  const t = useText();
  const formText = useFormText();
  const toast = useToast();
  const navigate = useNavigate();
  const leaving = useRef(false);
  const save = useSaveInvoice(id);
  const send = useSendInvoice();
  const { register, control, handleSubmit, setValue, getValues, formState } = useForm<Form>({
    resolver: zodResolver(invoiceSchema),
    defaultValues: initial,
  });
  const { errors } = formState;
  const form = useWatch({ control }) as Form;
  const live = useLiveTotals(form);

  const store = async (input: NonNullable<ReturnType<typeof inputOf>>, andSend: boolean) => {
    const saved = await save.mutateAsync(input);
    if (andSend) {
      await send.mutateAsync(saved.id).then(() => toast.done(t('invoice.sent-toast')), toast.failed);
    } else {
      toast.done(t('state.saved'));
    }
    leaving.current = true;
    await navigate(`/invoices/${saved.id}`);
  };
  const submit = (andSend: boolean) =>
    handleSubmit((values) => {
      const input = inputOf(values);
      // A refusal to save is shown above the buttons, where `save.error` is.
      return input && store(input, andSend).catch(() => undefined);
    });
  const changeCurrency = (to: CurrencyCode) => {
    const { currency, lines } = getValues();
    setValue('lines', convertLines(lines, currency, to, rate), { shouldDirty: true });
    setValue('currency', to, { shouldDirty: true });
  };

  return (
    <form noValidate onSubmit={(event) => void submit(false)(event)}>
      <UnsavedGuard dirty={formState.isDirty} leaving={leaving} />
      <Stack gap="lg">
        <Section title={t('invoice.for-whom')}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <Controller
              control={control}
              name="customer"
              render={({ field }) => (
                <CustomerPicker
                  value={field.value}
                  onPick={field.onChange}
                  error={formText(errors.customer?.message)}
                />
              )}
            />
            <NativeSelect
              label={t('invoice.currency')}
              value={form.currency}
              onChange={(event) => changeCurrency(event.currentTarget.value as CurrencyCode)}
              data={[
                { value: 'KHR', label: t('currency.KHR') },
                { value: 'USD', label: t('currency.USD') },
              ]}
            />
            <TextInput
              type="date"
              label={t('invoice.due-date')}
              error={formText(errors.dueDate?.message)}
              {...register('dueDate')}
            />
          </SimpleGrid>
        </Section>
        <Section title={t('invoice.lines')}>
          <InvoiceFormLines
            control={control}
            errors={errors}
            setValue={setValue}
            totals={live.totals}
            rate={rate}
            ProductPicker={ProductPicker}
          />
        </Section>
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Section title={t('invoice.discount-and-notes')}>
            <Stack>
              <Group grow align="start">
                <NativeSelect
                  label={t('invoice.discount')}
                  data={[
                    { value: 'NONE', label: t('invoice.discount-none') },
                    { value: 'PERCENT', label: t('invoice.discount-percent') },
                    { value: 'AMOUNT', label: t('invoice.discount-amount') },
                  ]}
                  {...register('discountKind')}
                />
                {form.discountKind !== 'NONE' && (
                  <TextInput
                    label={t(form.discountKind === 'PERCENT' ? 'invoice.discount-percent' : 'invoice.discount-amount')}
                    inputMode="decimal"
                    error={formText(errors.discountValue?.message)}
                    {...register('discountValue')}
                  />
                )}
              </Group>
              <Textarea label={t('invoice.notes')} error={formText(errors.notes?.message)} {...register('notes')} />
            </Stack>
          </Section>
          <Section title={t('invoice.totals')}>
            <InvoiceFormTotals {...live} />
          </Section>
        </SimpleGrid>
        <ErrorNotice error={save.error} />
        <div className={classes.bar}>
          <Button
            variant="default"
            visibleFrom="sm"
            onClick={() => void navigate(id === null ? '/invoices' : `/invoices/${id}`)}
          >
            {t('action.back')}
          </Button>
          <Button type="submit" variant="default" loading={save.isPending && !send.isPending}>
            {t('invoice.save-draft')}
          </Button>
          <Button loading={send.isPending} disabled={save.isPending} onClick={() => void submit(true)()}>
            {t('invoice.save-and-send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
