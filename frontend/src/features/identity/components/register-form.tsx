import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, TextInput } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useRegister } from '../api/identity';
import { registerSchema, type Register } from '../api/identity-forms';
import { CheckMail } from './check-mail';
import { NewPasswordInput } from '@/components/ui/new-password-input';

export function RegisterForm() {
  const t = useText();
  const formText = useFormText();
  const create = useRegister();
  const { register, handleSubmit, formState, control } = useForm<Register>({
    resolver: zodResolver(registerSchema),
    defaultValues: { shopName: '', ownerName: '', username: '', email: '', password: '' },
  });
  const { errors } = formState;
  const { shopName, ownerName, username, email, password } = useWatch({ control });
  if (create.data?.confirmEmail) {
    return <CheckMail email={create.variables.email} />;
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((input) => create.mutate(input))(event)}>
      <Stack>
        <TextInput
          label={t('identity.shop-name')}
          autoComplete="organization"
          error={formText(errors.shopName?.message)}
          {...register('shopName')}
        />
        <TextInput
          label={t('identity.owner-name')}
          autoComplete="name"
          error={formText(errors.ownerName?.message)}
          {...register('ownerName')}
        />
        <TextInput
          label={t('identity.username')}
          autoComplete="username"
          autoCapitalize="none"
          error={formText(errors.username?.message)}
          {...register('username')}
        />
        <TextInput
          label={t('identity.email')}
          type="email"
          autoComplete="email"
          error={formText(errors.email?.message)}
          {...register('email')}
        />
        <NewPasswordInput
          label={t('identity.password')}
          typed={password ?? ''}
          own={[shopName ?? '', ownerName ?? '', username ?? '', email ?? '']}
          error={formText(errors.password?.message)}
          {...register('password')}
        />
        <ErrorNotice error={create.error} />
        <Button type="submit" loading={create.isPending} fullWidth>
          {t('identity.register')}
        </Button>
      </Stack>
    </form>
  );
}
