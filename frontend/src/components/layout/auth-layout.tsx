import { Group, Paper, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useText } from '@/lib/i18n/text';
import classes from './auth-layout.module.css';
import { Logo } from './logo';
import { PreferencesFooter } from './preferences';

export function AuthLayout({ title, children, below }: { title: string; children: ReactNode; below?: ReactNode }) {
  const t = useText();
  useDocumentTitle(`${title} · Vikaya`);
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Group gap="sm" justify="center">
          <Logo size={36} />
          <div>
            <Text fw={650} size="lg" lh={1.3}>
              Vikaya
            </Text>
            <Text size="sm" c="dimmed">
              {t('app.tagline')}
            </Text>
          </div>
        </Group>
        <Paper p="xl">
          <Title order={1} mb="md" fz="1.25rem">
            {title}
          </Title>
          {children}
        </Paper>
        {below}
      </div>
      <PreferencesFooter />
    </main>
  );
}
