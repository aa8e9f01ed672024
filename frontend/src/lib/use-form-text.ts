import { isTextKey, useText } from './i18n/text';

/** Schemas name catalogue keys; this turns such a key into the sentence shown under the field. */
export function useFormText(): (message: string | undefined) => string | undefined {
  const t = useText();
  return (message) => (message === undefined ? undefined : isTextKey(message) ? t(message) : message);
}
