import { config } from 'zod';
import { isTextKey, useText } from './i18n/text';

// Zod would compile its checks with eval, which our content policy forbids (and every attempt is reported as an error).
config({ jitless: true });

/** Schemas name catalogue keys; this turns such a key into the sentence shown under the field. */
export function useFormText(): (message: string | undefined) => string | undefined {
  const t = useText();
  return (message) => (message === undefined ? undefined : isTextKey(message) ? t(message) : message);
}
