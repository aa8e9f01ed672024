import { SegmentedControl, Text, useMantineColorScheme } from '@mantine/core';
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

export function PreferencesFooter() {
  return (
    <Text component="div" size="sm" style={{ display: 'flex', gap: 12, flexWrap: 'wrap', justifyContent: 'center' }}>
      <LanguageSwitch />
      <ThemeSwitch />
    </Text>
  );
}
