import { Stack, Text } from '@mantine/core';
import { useText } from '@/lib/i18n/text';

/** Nobody is signed in yet: the address must be confirmed first. */
export function CheckMail({ email }: { email: string }) {
  const t = useText();
  return (
    <Stack role="status" gap="xs">
      <Text fw={600}>{t('identity.check-mail-title')}</Text>
      <Text size="sm">{t('identity.check-mail', { email })}</Text>
    </Stack>
  );
}
