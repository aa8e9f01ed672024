import { Button, Group, Stack, TextInput, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { LanguageSwitch, ThemeSwitch } from '@/components/layout/preferences';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { User } from '@/lib/api-types';
import { useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';
import { useSavePreferences } from '../api/profile';

/** Name, language and appearance; what is chosen shows at once and is kept with the account on saving. */
export function PreferencesForm({ user }: { user: User }) {
  const t = useText();
  const toast = useToast();
  const language = useLanguage();
  const { colorScheme } = useMantineColorScheme();
  const [name, setName] = useState(user.displayName);
  const save = useSavePreferences();
  const theme: MantineColorScheme = colorScheme;
  const changed = name.trim() !== user.displayName || language !== user.language || theme !== user.theme;
  return (
    <Section title={t('profile.me')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ displayName: name.trim(), language, theme }, { onSuccess: () => toast.done(t('state.saved')) });
        }}
      >
        <Stack>
          <TextInput
            label={t('identity.owner-name')}
            autoComplete="name"
            value={name}
            maxLength={120}
            error={name.trim() === '' ? t('form.required') : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput label={t('identity.username')} value={user.username} readOnly />
          <TextInput label={t('identity.email')} value={user.email} readOnly />
          <Group gap="lg">
            <LanguageSwitch />
            <ThemeSwitch />
          </Group>
          <ErrorNotice error={save.error} />
          <Button
            type="submit"
            loading={save.isPending}
            disabled={!changed || name.trim() === ''}
            style={{ alignSelf: 'start' }}
          >
            {t('action.save')}
          </Button>
        </Stack>
      </form>
    </Section>
  );
}
