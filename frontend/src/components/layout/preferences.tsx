import { Menu, SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { setLanguage, useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';

export function LanguageSwitch() {
  const language = useLanguage();
  const t = useText();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preferences.language')}
      value={language}
      onChange={(value) => setLanguage(value)}
      data={[
        { value: 'km', label: <span lang="km">ខ្មែរ</span> },
        { value: 'en', label: <span lang="en">English</span> },
      ]}
    />
  );
}

export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const t = useText();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('preferences.theme')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value)}
      data={[
        { value: 'light', label: t('preferences.light') },
        { value: 'dark', label: t('preferences.dark') },
        { value: 'auto', label: t('preferences.system') },
      ]}
    />
  );
}

function Choice({ chosen, children, onChoose }: { chosen: boolean; children: ReactNode; onChoose: () => void }) {
  return (
    <Menu.Item
      role="menuitemradio"
      aria-checked={chosen}
      closeMenuOnClick={false}
      leftSection={<IconCheck size={16} aria-hidden style={{ visibility: chosen ? 'visible' : 'hidden' }} />}
      onClick={onChoose}
    >
      {children}
    </Menu.Item>
  );
}

export function PreferencesInMenu() {
  const t = useText();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>{t('preferences.language')}</Menu.Label>
      <Choice chosen={language === 'km'} onChoose={() => setLanguage('km')}>
        <span lang="km">ខ្មែរ</span>
      </Choice>
      <Choice chosen={language === 'en'} onChoose={() => setLanguage('en')}>
        <span lang="en">English</span>
      </Choice>
      <Menu.Label>{t('preferences.theme')}</Menu.Label>
      <Choice chosen={colorScheme === 'light'} onChoose={() => setColorScheme('light')}>
        {t('preferences.light')}
      </Choice>
      <Choice chosen={colorScheme === 'dark'} onChoose={() => setColorScheme('dark')}>
        {t('preferences.dark')}
      </Choice>
      <Choice chosen={colorScheme === 'auto'} onChoose={() => setColorScheme('auto')}>
        {t('preferences.system')}
      </Choice>
    </>
  );
}

export function PreferencesFooter() {
  return (
    <Text component="div" size="sm" style={{ display: 'flex', gap: 12, flexWrap: 'wrap', justifyContent: 'center' }}>
      <LanguageSwitch />
      <ThemeSwitch />
    </Text>
  );
}
