import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { MoneyInput } from '@/components/ui/money-input';
import type { Product } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { productFormOf, productSchema, useSaveProduct, type ProductForm } from '../api/products';

interface Props {
  product: Product | null;
  onSaved: (product: Product) => void;
  onClose: () => void;
}

export function ProductDialog({ product, onSaved, onClose }: Props) {
  const t = useText();
  const formText = useFormText();
  const save = useSaveProduct(product?.id ?? null);
  const { register, control, handleSubmit, formState } = useForm<ProductForm>({
    resolver: zodResolver(productSchema),
    defaultValues: productFormOf(product),
  });
  const currency = useWatch({ control, name: 'currency' });
  const trackStock = useWatch({ control, name: 'trackStock' });
  const { errors } = formState;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t(product ? 'product.edit' : 'product.add')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => void handleSubmit((form) => save.mutate(form, { onSuccess: onSaved }))(event)}
      >
        <Stack>
          <TextInput
            label={t('product.name')}
            withAsterisk
            data-autofocus
            error={formText(errors.name?.message)}
            {...register('name')}
          />
          <TextInput
            label={t('product.name-khmer')}
            lang="km"
            error={formText(errors.nameKhmer?.message)}
            {...register('nameKhmer')}
          />
          <Group grow align="start">
            <TextInput
              label={t('product.sku')}
              withAsterisk
              error={formText(errors.sku?.message)}
              {...register('sku')}
            />
            <TextInput
              label={t('product.unit')}
              placeholder={t('product.unit-example')}
              withAsterisk
              error={formText(errors.unit?.message)}
              {...register('unit')}
            />
          </Group>
          <Group grow align="start">
            <Controller
              control={control}
              name="price"
              render={({ field }) => (
                <MoneyInput
                  label={t('product.price')}
                  withAsterisk
                  currency={currency}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                  error={formText(errors.price?.message)}
                />
              )}
            />
            <NativeSelect
              label={t('invoice.currency')}
              data={[
                { value: 'KHR', label: t('currency.KHR') },
                { value: 'USD', label: t('currency.USD') },
              ]}
              {...register('currency')}
            />
          </Group>
          <Controller
            control={control}
            name="trackStock"
            render={({ field }) => (
              <Switch
                label={t('product.track-stock')}
                checked={field.value}
                onChange={(event) => field.onChange(event.currentTarget.checked)}
              />
            )}
          />
          {trackStock && (
            <>
              <Controller
                control={control}
                name="backorder"
                render={({ field }) => (
                  <Switch
                    label={t('product.backorder')}
                    checked={field.value}
                    onChange={(event) => field.onChange(event.currentTarget.checked)}
                  />
                )}
              />
              <Group grow align="start">
                {!product && (
                  <TextInput
                    label={t('product.initial-stock')}
                    inputMode="decimal"
                    error={formText(errors.initialStock?.message)}
                    {...register('initialStock')}
                  />
                )}
                <TextInput
                  label={t('product.threshold')}
                  inputMode="decimal"
                  error={formText(errors.lowStockThreshold?.message)}
                  {...register('lowStockThreshold')}
                />
              </Group>
            </>
          )}
          <ErrorNotice error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.back')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
