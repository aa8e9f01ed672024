import { TextInput, type TextInputProps } from '@mantine/core';
import type { CurrencyCode } from '@/lib/api-types';
import { SIGN, tidyAmount } from '@/lib/money';

interface Props extends Omit<TextInputProps, 'onChange' | 'value' | 'onBlur'> {
  currency: CurrencyCode;
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
}

/** Takes what people type (Khmer digits, separators) and tidies it when left; the form decides whether it is an amount. */
export function MoneyInput({ currency, value, onChange, onBlur, ...rest }: Props) {
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const tidy = tidyAmount(value, currency);
        if (tidy !== value) {
          onChange(tidy);
        }
        onBlur?.();
      }}
      rightSection={<span aria-hidden>{SIGN[currency]}</span>}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' }, section: { color: 'var(--ink-soft)' } }}
    />
  );
}
