import { Anchor, Group, Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  title: string;
  back?: { to: string; label: string };
  beside?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** The head every screen has: where one is, the way back, what can be done. */
export function Page({ title, back, beside, actions, children }: Props) {
  useDocumentTitle(`${title} · Vikaya`);
  return (
    <Stack gap="lg">
      <div>
        {back && (
          <Anchor component={Link} to={back.to} size="sm" c="dimmed" display="inline-flex" mb={4}>
            <IconChevronLeft size={16} aria-hidden style={{ alignSelf: 'center' }} /> {back.label}
          </Anchor>
        )}
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Title order={1}>{title}</Title>
            {beside}
          </Group>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      </div>
      {children}
    </Stack>
  );
}
