import { Button, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconExternalLink } from '@tabler/icons-react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { DemoLogin } from '@/lib/api-types';
import { demoQuery } from '@/lib/demo';
import { useText } from '@/lib/i18n/text';
import { useSignIn } from '../api/identity';

const isDashboard = (login: DemoLogin): boolean => !login.goesTo.startsWith('/camunda');

/** One tap signs in; the engine's own pages have their own sign-in, so there the words to type are shown. */
export function DemoLogins() {
  const t = useText();
  const demo = useQuery(demoQuery);
  const signIn = useSignIn();
  if (!demo.data || demo.data.logins.length === 0) {
    return null;
  }
  return (
    <Paper component="section" aria-label={t('demo.title')}>
      <Text fw={600}>{t('demo.title')}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {t('demo.hint')}
      </Text>
      <Stack gap="xs">
        {demo.data.logins.map((login) =>
          isDashboard(login) ? (
            <Button
              key={login.username}
              variant="default"
              loading={signIn.isPending && signIn.variables.login === login.username}
              onClick={() => signIn.mutate({ login: login.username, password: login.password })}
            >
              {login.label}
            </Button>
          ) : (
            <div key={login.username}>
              <Button
                component="a"
                href={login.goesTo}
                target="_blank"
                rel="noreferrer"
                variant="default"
                fullWidth
                rightSection={<IconExternalLink size={16} aria-hidden />}
              >
                {login.label}
              </Button>
              <Text size="xs" c="dimmed" ta="center" mt={2}>
                {t('demo.own-sign-in', { username: login.username, password: login.password })}
              </Text>
            </div>
          ),
        )}
        <ErrorNotice error={signIn.error} />
      </Stack>
    </Paper>
  );
}
