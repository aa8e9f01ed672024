import { zodResolver } from '@hookform/resolvers/zod';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { Link } from 'react-router';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useSignIn } from '../api/identity';
import { signInSchema, type SignIn } from '../api/identity-forms';
import { SecondStepForm } from './second-step-form';

export function SignInForm() {
  const t = useText();
  const formText = useFormText();
  const signIn = useSignIn();
  const { register, handleSubmit, formState } = useForm<SignIn>({
    resolver: zodResolver(signInSchema),
    defaultValues: { login: '', password: '' },
  });
  if (signIn.data?.secondStep) {
    return <SecondStepForm ticket={signIn.data.secondStep.ticket} onStartOver={signIn.reset} />;
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((input) => signIn.mutate(input))(event)}>
      <Stack>
        <TextInput
          label={t('identity.login')}
          autoComplete="username"
          autoCapitalize="none"
          error={formText(formState.errors.login?.message)}
          {...register('login')}
        />
        <PasswordInput
          label={t('identity.password')}
          autoComplete="current-password"
          error={formText(formState.errors.password?.message)}
          visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
          {...register('password')}
        />
        <ErrorNotice error={signIn.error} />
        <Button type="submit" loading={signIn.isPending} fullWidth>
          {t('identity.sign-in')}
        </Button>
        <Anchor component={Link} to="/forgot-password" size="sm" ta="center" underline="always">
          {t('identity.forgot')}
        </Anchor>
      </Stack>
    </form>
  );
}
