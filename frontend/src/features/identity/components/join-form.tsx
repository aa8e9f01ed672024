import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { Offer } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useJoin } from '../api/identity';
import { joinSchema, type Join } from '../api/identity-forms';
import { CheckMail } from './check-mail';
import { NewPasswordInput } from '@/components/ui/new-password-input';

/** Somebody with an invitation becomes one of the team; who comes from the bot has the chat linked as well. */
export function JoinForm({ token, chat, offer }: { token: string; chat: string | null; offer: Offer }) {
  const t = useText();
  const formText = useFormText();
  const join = useJoin();
  const { register, handleSubmit, formState, control } = useForm<Join>({
    resolver: zodResolver(joinSchema),
    defaultValues: { displayName: '', username: '', email: offer.email ?? '', password: '' },
  });
  const { displayName, username, email, password } = useWatch({ control });
  const { errors } = formState;
  if (join.data?.confirmEmail) {
    return <CheckMail email={join.variables.email} />;
  }
  return (
    <form noValidate onSubmit={(event) => void handleSubmit((input) => join.mutate({ ...input, token, chat }))(event)}>
      <Stack>
        <Text size="sm">
          {offer.inviter !== '' && t('identity.join-inviter', { name: offer.inviter })}{' '}
          {t('identity.join-as', { role: t(`role.${offer.role}`) })} {chat !== null && t('identity.join-chat')}
        </Text>
        <TextInput
          label={t('identity.owner-name')}
          autoComplete="name"
          error={formText(errors.displayName?.message)}
          {...register('displayName')}
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
          own={[displayName ?? '', username ?? '', email ?? '', offer.shopName]}
          error={formText(errors.password?.message)}
          {...register('password')}
        />
        <ErrorNotice error={join.error} />
        <Button type="submit" loading={join.isPending} fullWidth>
          {t('identity.join')}
        </Button>
      </Stack>
    </form>
  );
}
