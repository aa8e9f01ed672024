import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useToast } from '@/components/ui/use-toast';
import type { ReceivingAccount, Sticker } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { isProblem } from '@/lib/problem';
import { useFormText } from '@/lib/use-form-text';
import { accountSchema, formOf, saidBy, TAKES, useSaveAccount, type AccountForm } from '../api/accounts';
import { StickerScan } from './sticker-scan';

const TAKEN = 'receiving-account-taken';
const FIELDS = accountSchema.keyof().options;

/** Adds an account customers pay to, or changes the given one. */
export function AccountDialog({ account, onClose }: { account: ReceivingAccount | null; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const formText = useFormText();
  const save = useSaveAccount(account?.id ?? null);
  const form = useForm<AccountForm>({ resolver: zodResolver(accountSchema), defaultValues: formOf(account) });
  const { register, setError, setFocus, setValue } = form;
  const { errors } = form.formState;
  const submit = form.handleSubmit((filled) =>
    save.mutate(filled, {
      onSuccess: () => {
        toast.done(t(account ? 'state.saved' : 'shop.account-added'));
        onClose();
      },
      onError: (error) => {
        if (isProblem(error, TAKEN)) {
          setError('accountNumber', { message: error.message }, { shouldFocus: true });
        }
      },
    }),
  );
  const fill = (sticker: Sticker) => {
    const said = saidBy(sticker);
    for (const name of FIELDS) {
      const value = said[name];
      if (value !== undefined) {
        setValue(name, value, { shouldDirty: true, shouldValidate: true });
      }
    }
    setFocus(sticker.accountNumber === null ? 'accountNumber' : 'bank');
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t(account ? 'shop.account-edit' : 'shop.account-add')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <StickerScan onRead={fill} />
          <TextInput
            label={t('shop.bank')}
            withAsterisk
            data-autofocus
            error={formText(errors.bank?.message)}
            {...register('bank')}
          />
          <TextInput
            label={t('shop.account-number')}
            withAsterisk
            inputMode="numeric"
            autoComplete="off"
            error={formText(errors.accountNumber?.message)}
            {...register('accountNumber')}
          />
          <TextInput
            label={t('shop.account-holder')}
            description={t('shop.account-holder-hint')}
            withAsterisk
            error={formText(errors.accountHolder?.message)}
            {...register('accountHolder')}
          />
          <NativeSelect
            label={t('shop.account-currency')}
            data={TAKES.map((takes) => ({
              value: takes,
              label: takes === 'BOTH' ? t('shop.account-takes.BOTH') : t(`currency.${takes}`),
            }))}
            {...register('takes')}
          />
          <TextInput
            label={t('shop.bakong-id')}
            description={t('shop.bakong-id-hint')}
            placeholder="name@bank"
            autoCapitalize="none"
            error={formText(errors.bakongAccountId?.message)}
            {...register('bakongAccountId')}
          />
          <ErrorNotice error={isProblem(save.error, TAKEN) ? null : save.error} />
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
