import { Avatar, Button, Divider, Group, Popover, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCreditCard, IconKeyboard, IconLogout, IconSettings, IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { User } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { LanguageSwitch, ThemeSwitch } from './preferences';

interface Props {
  user: User;
  onShortcuts: () => void;
  onSignOut: () => void;
}

const entry = { variant: 'subtle', color: 'gray', justify: 'flex-start', fullWidth: true, c: 'var(--ink)' } as const;

function Preference({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed" mb={2}>
        {label}
      </Text>
      {children}
    </div>
  );
}

/** Who one is, how the dashboard looks and speaks, and the way out. */
export function UserMenu({ user, onShortcuts, onSignOut }: Props) {
  const t = useText();
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={270}
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <UnstyledButton p={4} onClick={toggle}>
          <VisuallyHidden>{t('user.menu', { name: user.displayName })}</VisuallyHidden>
          <Group gap="xs" wrap="nowrap" aria-hidden>
            <Avatar name={user.displayName} radius="xl" size={32} color="accent" variant="light" />
            <Text component="span" size="sm" fw={550} visibleFrom="sm">
              {user.displayName}
            </Text>
          </Group>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('user.menu', { name: user.displayName })} p="sm">
        <Stack gap="xs">
          <div>
            <Text fw={600}>{user.displayName}</Text>
            <Text size="sm" c="dimmed">
              {t(`role.${user.role}`)}
              {user.reviewer ? ` · ${t('role.reviewer')}` : ''}
            </Text>
          </div>
          <Divider />
          <Preference label={t('preferences.language')}>
            <LanguageSwitch />
          </Preference>
          <Preference label={t('preferences.theme')}>
            <ThemeSwitch />
          </Preference>
          <Divider />
          <div>
            <Button
              {...entry}
              component={Link}
              to="/profile"
              leftSection={<IconUserCircle size={16} aria-hidden />}
              onClick={close}
            >
              {t('profile.title')}
            </Button>
            <Button
              {...entry}
              component={Link}
              to="/settings"
              leftSection={<IconSettings size={16} aria-hidden />}
              onClick={close}
            >
              {t('nav.settings')}
            </Button>
            <Button
              {...entry}
              component={Link}
              to="/settings/plan"
              leftSection={<IconCreditCard size={16} aria-hidden />}
              onClick={close}
            >
              {t('plan.title')}
            </Button>
            <Button
              {...entry}
              leftSection={<IconKeyboard size={16} aria-hidden />}
              onClick={() => {
                close();
                onShortcuts();
              }}
            >
              {t('shortcuts.title')}
            </Button>
            <Button {...entry} leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
              {t('user.sign-out')}
            </Button>
          </div>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
