import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Product } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { adjustSchema, STOCK_KINDS, useAdjustStock, type AdjustForm } from '../api/products';
import { formatQuantity } from './stock-badge';

interface Props {
  product: Product;
  onSaved: () => void;
  onClose: () => void;
}

/** Books a purchase, a return or a correction; the reason stays in the ledger for good. */
export function AdjustStockDialog({ product, onSaved, onClose }: Props) {
  const t = useText();
  const formText = useFormText();
  const adjust = useAdjustStock(product.id);
  const { register, control, handleSubmit, formState } = useForm<AdjustForm>({
    resolver: zodResolver(adjustSchema),
    defaultValues: { kind: 'PURCHASE', direction: 'in', change: '', reason: '' },
  });
  const kind = useWatch({ control, name: 'kind' });
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t('stock.adjust')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => void handleSubmit((form) => adjust.mutate(form, { onSuccess: onSaved }))(event)}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('stock.now', { quantity: `${formatQuantity(product.onHand)} ${product.unit}` })}
          </Text>
          <NativeSelect
            label={t('stock.what')}
            data={STOCK_KINDS.map((value) => ({ value, label: t(`movement.${value}`) }))}
            {...register('kind')}
          />
          {kind === 'ADJUSTMENT' && (
            <Controller
              control={control}
              name="direction"
              render={({ field }) => (
                <Radio.Group label={t('stock.direction')} value={field.value} onChange={field.onChange}>
                  <Group mt={4}>
                    <Radio value="in" label={t('stock.more')} />
                    <Radio value="out" label={t('stock.less')} />
                  </Group>
                </Radio.Group>
              )}
            />
          )}
          <TextInput
            label={t('stock.quantity', { unit: product.unit })}
            withAsterisk
            data-autofocus
            inputMode="decimal"
            error={formText(formState.errors.change?.message)}
            {...register('change')}
          />
          <TextInput
            label={t('stock.reason')}
            withAsterisk
            error={formText(formState.errors.reason?.message)}
            {...register('reason')}
          />
          <ErrorNotice error={adjust.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.back')}
            </Button>
            <Button type="submit" loading={adjust.isPending}>
              {t('action.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
