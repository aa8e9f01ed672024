import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/lib/i18n/text';
import { useShortcuts } from '@/lib/use-shortcuts';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Searches a moment after typing stops; `/` jumps into it. */
export function SearchInput({ label, value, onChange }: Props) {
  const t = useText();
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  });
  useEffect(() => {
    if (text === value) {
      return;
    }
    const timer = setTimeout(() => report.current(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text, value]);
  useShortcuts({ '/': () => input.current?.focus() });
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text === '' ? (
          <Kbd size="xs" visibleFrom="sm" aria-hidden>
            /
          </Kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => setText('')} />
        )
      }
      flex={1}
      maw="26rem"
      miw="12rem"
    />
  );
}
