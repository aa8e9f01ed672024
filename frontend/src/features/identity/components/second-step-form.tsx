import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useText } from '@/lib/i18n/text';
import { useFormText } from '@/lib/use-form-text';
import { useSecondStep } from '../api/identity';
import { codeSchema, type Code } from '../api/identity-forms';

/** The code of the authenticator, or a recovery code, after the password was right. */
export function SecondStepForm({ ticket, onStartOver }: { ticket: string; onStartOver: () => void }) {
  const t = useText();
  const formText = useFormText();
  const step = useSecondStep();
  const [recovery, setRecovery] = useState(false);
  const { register, handleSubmit, formState, reset } = useForm<Code>({
    resolver: zodResolver(codeSchema),
    defaultValues: { code: '' },
  });
  const submit = handleSubmit(({ code }) => step.mutate({ ticket, code }));
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text fw={600}>{t('identity.second-step-title')}</Text>
        <Text size="sm">{t(recovery ? 'identity.second-step-recovery' : 'identity.second-step-hint')}</Text>
        <TextInput
          key={recovery ? 'recovery' : 'app'}
          label={t(recovery ? 'identity.recovery-code' : 'identity.code')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          inputMode={recovery ? 'text' : 'numeric'}
          maxLength={recovery ? 12 : 7}
          error={formText(formState.errors.code?.message)}
          {...register('code')}
        />
        <ErrorNotice error={step.error} />
        <Button type="submit" loading={step.isPending} fullWidth>
          {t('identity.second-step-done')}
        </Button>
        <Group justify="space-between">
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              setRecovery(!recovery);
              reset();
            }}
          >
            {t(recovery ? 'identity.use-app' : 'identity.use-recovery')}
          </Button>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={onStartOver}>
            {t('identity.start-over')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
