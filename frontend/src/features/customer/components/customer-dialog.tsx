import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Customer } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { customerSchema, formOf, useSaveCustomer, type CustomerForm } from '../api/customers';

interface Props {
  customer: Customer | null;
  name?: string;
  onSaved: (customer: Customer) => void;
  onClose: () => void;
}

/** Adds a customer, or changes the given one. */
export function CustomerDialog({ customer, name = '', onSaved, onClose }: Props) {
  const t = useText();
  const formText = useFormText();
  const save = useSaveCustomer(customer?.id ?? null);
  const { register, handleSubmit, formState } = useForm<CustomerForm>({
    resolver: zodResolver(customerSchema),
    defaultValues: { ...formOf(customer), ...(name === '' ? {} : { name }) },
  });
  const { errors } = formState;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t(customer ? 'customer.edit' : 'customer.add')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.stopPropagation();
          void handleSubmit((form) => save.mutate(form, { onSuccess: onSaved }))(event);
        }}
      >
        <Stack>
          <TextInput
            label={t('customer.name')}
            withAsterisk
            data-autofocus
            error={formText(errors.name?.message)}
            {...register('name')}
          />
          <TextInput label={t('customer.company')} error={formText(errors.company?.message)} {...register('company')} />
          <Group grow align="start">
            <TextInput
              label={t('customer.phone')}
              type="tel"
              error={formText(errors.phone?.message)}
              {...register('phone')}
            />
            <TextInput
              label={t('customer.email')}
              type="email"
              error={formText(errors.email?.message)}
              {...register('email')}
            />
          </Group>
          <Textarea label={t('customer.address')} error={formText(errors.address?.message)} {...register('address')} />
          <Textarea label={t('customer.notes')} error={formText(errors.notes?.message)} {...register('notes')} />
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
