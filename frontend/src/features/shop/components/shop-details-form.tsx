import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { Shop } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useFormText } from '@/lib/use-form-text';
import { detailsOf, detailsSchema, useSaveDetails, type DetailsForm } from '../api/shop';

/** What the head of an invoice says about the shop. */
export function ShopDetailsForm({ shop }: { shop: Shop }) {
  const t = useText();
  const toast = useToast();
  const formText = useFormText();
  const { administer } = usePermissions();
  const save = useSaveDetails();
  const { register, handleSubmit, formState } = useForm<DetailsForm>({
    resolver: zodResolver(detailsSchema),
    values: detailsOf(shop),
  });
  const { errors } = formState;
  const submit = handleSubmit((form) => save.mutate(form, { onSuccess: () => toast.done(t('state.saved')) }));
  return (
    <Section title={t('shop.details')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t('shop.details-hint')}
          </Text>
          <TextInput
            label={t('identity.shop-name')}
            withAsterisk
            readOnly={!administer}
            error={formText(errors.name?.message)}
            {...register('name')}
          />
          <TextInput
            label={t('shop.name-khmer')}
            lang="km"
            readOnly={!administer}
            error={formText(errors.nameKhmer?.message)}
            {...register('nameKhmer')}
          />
          <Textarea
            label={t('customer.address')}
            readOnly={!administer}
            error={formText(errors.address?.message)}
            {...register('address')}
          />
          <TextInput
            label={t('customer.phone')}
            type="tel"
            readOnly={!administer}
            error={formText(errors.phone?.message)}
            {...register('phone')}
          />
          <TextInput
            label={t('shop.email')}
            type="email"
            readOnly={!administer}
            error={formText(errors.email?.message)}
            {...register('email')}
          />
          <ErrorNotice error={save.error} />
          {administer && (
            <Button type="submit" variant="default" loading={save.isPending} style={{ alignSelf: 'start' }}>
              {t('action.save')}
            </Button>
          )}
        </Stack>
      </form>
    </Section>
  );
}
