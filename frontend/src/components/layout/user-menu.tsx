import { Avatar, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { User } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { PreferencesInMenu } from './preferences';

interface Props {
  user: User;
  onShortcuts: () => void;
  onSignOut: () => void;
}

export function UserMenu({ user, onShortcuts, onSignOut }: Props) {
  const t = useText();
  return (
    <Menu position="bottom-end" width={250} withinPortal={false} trapFocus>
      <Menu.Target>
        <UnstyledButton aria-label={t('user.menu', { name: user.displayName })} p={4}>
          <Group gap="xs" wrap="nowrap">
            <Avatar name={user.displayName} radius="xl" size={32} color="accent" variant="light" aria-hidden />
            <Text component="span" size="sm" fw={550} visibleFrom="sm">
              {user.displayName}
            </Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt={6} fw={600}>
          {user.displayName}
        </Text>
        <Text px="sm" pb={6} size="sm" c="dimmed">
          {t(`role.${user.role}`)}
          {user.reviewer ? ` · ${t('role.reviewer')}` : ''}
        </Text>
        <Menu.Divider />
        <PreferencesInMenu />
        <Menu.Divider />
        {user.tenantId !== null && (
          <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={16} aria-hidden />}>
            {t('nav.settings')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onShortcuts}>
          {t('shortcuts.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          {t('user.sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
