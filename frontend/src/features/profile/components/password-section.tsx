import { zodResolver } from '@hookform/resolvers/zod';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod';
import { ErrorNotice } from '@/components/ui/error-notice';
import { NewPasswordInput } from '@/components/ui/new-password-input';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { User } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useChangePassword } from '../api/profile';

const schema = z.object({
  present: z.string().min(1, 'form.required'),
  fresh: z.string().min(8, 'identity.password-hint').max(128, 'identity.password-hint'),
});
type PasswordForm = z.infer<typeof schema>;

export function PasswordSection({ user }: { user: User }) {
  const t = useText();
  const toast = useToast();
  const formText = useFormText();
  const change = useChangePassword();
  const { register, handleSubmit, formState, control, reset } = useForm<PasswordForm>({
    resolver: zodResolver(schema),
    defaultValues: { present: '', fresh: '' },
  });
  const typed = useWatch({ control, name: 'fresh' });
  const submit = handleSubmit((form) =>
    change.mutate(form, {
      onSuccess: () => {
        reset();
        toast.done(t('profile.password-changed'));
      },
    }),
  );
  return (
    <Section title={t('identity.password')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <PasswordInput
            label={t('profile.present-password')}
            autoComplete="current-password"
            error={formText(formState.errors.present?.message)}
            visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
            {...register('present')}
          />
          <NewPasswordInput
            label={t('identity.new-password')}
            typed={typed}
            own={[user.displayName, user.username, user.email, user.tenantName ?? '']}
            error={formText(formState.errors.fresh?.message)}
            {...register('fresh')}
          />
          <ErrorNotice error={change.error} />
          <Button type="submit" variant="default" loading={change.isPending} style={{ alignSelf: 'start' }}>
            {t('profile.change-password')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
