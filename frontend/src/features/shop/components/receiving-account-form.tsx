import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { ReceivingAccount } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useFormText } from '@/lib/use-form-text';
import { accountSchema, useSaveAccount, type AccountForm } from '../api/shop';

/** Where customers pay to: printed on every invoice and compared with every receipt. */
export function ReceivingAccountForm({ account }: { account: ReceivingAccount | null }) {
  const t = useText();
  const toast = useToast();
  const formText = useFormText();
  const { administer } = usePermissions();
  const save = useSaveAccount();
  const { register, handleSubmit, formState } = useForm<AccountForm>({
    resolver: zodResolver(accountSchema),
    defaultValues: {
      bank: account?.bank ?? '',
      accountNumber: account?.accountNumber ?? '',
      accountHolder: account?.accountHolder ?? '',
      bakongAccountId: account?.bakongAccountId ?? '',
    },
  });
  const { errors } = formState;
  const submit = handleSubmit((form) => save.mutate(form, { onSuccess: () => toast.done(t('state.saved')) }));
  return (
    <Section title={t('shop.account')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <TextInput
            label={t('shop.bank')}
            withAsterisk
            readOnly={!administer}
            error={formText(errors.bank?.message)}
            {...register('bank')}
          />
          <TextInput
            label={t('shop.account-number')}
            withAsterisk
            inputMode="numeric"
            readOnly={!administer}
            error={formText(errors.accountNumber?.message)}
            {...register('accountNumber')}
          />
          <TextInput
            label={t('shop.account-holder')}
            description={t('shop.account-holder-hint')}
            withAsterisk
            readOnly={!administer}
            error={formText(errors.accountHolder?.message)}
            {...register('accountHolder')}
          />
          <TextInput
            label={t('shop.bakong-id')}
            placeholder="name@bank"
            readOnly={!administer}
            error={formText(errors.bakongAccountId?.message)}
            {...register('bakongAccountId')}
          />
          <ErrorNotice error={save.error} />
          {administer && (
            <Button type="submit" loading={save.isPending} style={{ alignSelf: 'start' }}>
              {t('shop.save-account')}
            </Button>
          )}
        </Stack>
      </form>
    </Section>
  );
}
