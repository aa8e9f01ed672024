import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useForgot } from '../api/identity';
import { forgotSchema, type Forgot } from '../api/identity-forms';

/** Says the same whether the account exists or not. */
export function ForgotForm() {
  const t = useText();
  const formText = useFormText();
  const forgot = useForgot();
  const { register, handleSubmit, formState } = useForm<Forgot>({
    resolver: zodResolver(forgotSchema),
    defaultValues: { login: '' },
  });
  if (forgot.isSuccess) {
    return (
      <Stack role="status">
        <Notice>{t('identity.forgot-sent')}</Notice>
        <Text size="sm" c="dimmed">
          {t('identity.forgot-nothing')}
        </Text>
      </Stack>
    );
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((input) => forgot.mutate(input))(event)}>
      <Stack>
        <Text size="sm">{t('identity.forgot-hint')}</Text>
        <TextInput
          label={t('identity.login')}
          autoComplete="username"
          autoCapitalize="none"
          error={formText(formState.errors.login?.message)}
          {...register('login')}
        />
        <ErrorNotice error={forgot.error} />
        <Button type="submit" loading={forgot.isPending} fullWidth>
          {t('identity.forgot-send')}
        </Button>
      </Stack>
    </form>
  );
}
