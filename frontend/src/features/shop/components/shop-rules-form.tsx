import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, Switch, TextInput } from '@mantine/core';
import { Controller, useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { MoneyInput } from '@/components/ui/money-input';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { Shop } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useFormText } from '@/lib/use-form-text';
import { rulesOf, rulesSchema, useSaveRules, type RulesForm } from '../api/shop';

/** How payments are decided, at which rate, and on how many devices people are signed in. */
export function ShopRulesForm({ shop }: { shop: Shop }) {
  const t = useText();
  const toast = useToast();
  const formText = useFormText();
  const { administer } = usePermissions();
  const save = useSaveRules();
  const { register, control, handleSubmit, formState } = useForm<RulesForm>({
    resolver: zodResolver(rulesSchema),
    values: rulesOf(shop),
  });
  const { errors } = formState;
  const submit = handleSubmit((form) => save.mutate(form, { onSuccess: () => toast.done(t('state.saved')) }));
  return (
    <Section title={t('shop.rules')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <Notice>{t(shop.bakongOn ? 'shop.bakong-on' : 'shop.bakong-off')}</Notice>
          <Controller
            name="rate"
            control={control}
            render={({ field }) => (
              <MoneyInput
                {...field}
                label={t('shop.rate')}
                description={t('shop.rate-hint')}
                currency="KHR"
                readOnly={!administer}
                error={formText(errors.rate?.message)}
              />
            )}
          />
          <TextInput
            label={t('shop.threshold')}
            description={t('shop.threshold-hint')}
            inputMode="numeric"
            autoComplete="off"
            readOnly={!administer}
            rightSection={<span aria-hidden>%</span>}
            error={formText(errors.threshold?.message)}
            {...register('threshold')}
          />
          <TextInput
            label={t('shop.date-window')}
            description={t('shop.date-window-hint')}
            inputMode="numeric"
            autoComplete="off"
            readOnly={!administer}
            error={formText(errors.dateWindowDays?.message)}
            {...register('dateWindowDays')}
          />
          <TextInput
            label={t('shop.tolerance')}
            description={t('shop.tolerance-hint')}
            inputMode="decimal"
            autoComplete="off"
            readOnly={!administer}
            rightSection={<span aria-hidden>%</span>}
            error={formText(errors.tolerance?.message)}
            {...register('tolerance')}
          />
          <Controller
            name="twoPersonLimit"
            control={control}
            render={({ field }) => (
              <MoneyInput
                {...field}
                label={t('shop.two-person-limit')}
                description={t('shop.two-person-limit-hint')}
                currency="USD"
                readOnly={!administer}
                error={formText(errors.twoPersonLimit?.message)}
              />
            )}
          />
          <Switch
            label={t('shop.always-review')}
            description={t('shop.always-review-hint')}
            disabled={!administer}
            {...register('alwaysReview')}
          />
          <Switch
            label={t('shop.single-device')}
            description={t('shop.single-device-hint')}
            disabled={!administer}
            {...register('singleDevice')}
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
