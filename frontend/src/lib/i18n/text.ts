import { useCallback } from 'react';
import { en, type TextKey } from './en';
import { km } from './km';
import { useLanguage, type Language } from './language';

export type { TextKey } from './en';
type Values = Record<string, string | number>;
export type Translate = (key: TextKey, values?: Values) => string;

const CATALOGUES: Record<Language, Record<TextKey, string>> = { en, km };

export function translate(language: Language, key: TextKey, values: Values = {}): string {
  return CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The catalogue in the language now chosen. */
export function useText(): Translate {
  const language = useLanguage();
  return useCallback((key, values) => translate(language, key, values), [language]);
}

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);
