import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useReset } from '../api/identity';
import { resetSchema, type Reset } from '../api/identity-forms';
import { NewPasswordInput } from '@/components/ui/new-password-input';

export function ResetForm({ token }: { token: string }) {
  const t = useText();
  const formText = useFormText();
  const change = useReset();
  const { register, handleSubmit, formState, control } = useForm<Reset>({
    resolver: zodResolver(resetSchema),
    defaultValues: { password: '' },
  });
  const typed = useWatch({ control, name: 'password' });
  if (change.isSuccess) {
    return (
      <div role="status">
        <Notice>{t('identity.reset-done')}</Notice>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((input) => change.mutate({ ...input, token }))(event)}>
      <Stack>
        <NewPasswordInput
          label={t('identity.new-password')}
          typed={typed}
          error={formText(formState.errors.password?.message)}
          {...register('password')}
        />
        <ErrorNotice error={change.error} />
        <Button type="submit" loading={change.isPending} fullWidth>
          {t('identity.reset-save')}
        </Button>
      </Stack>
    </form>
  );
}
