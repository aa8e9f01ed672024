import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useText } from '@/lib/i18n/text';
import { messageOf } from './error-notice';

export interface Toast {
  done: (message: string) => void;
  failed: (error: unknown) => void;
}

/** Short words in the corner: what was done, or why not (that stays longer). */
export function useToast(): Toast {
  const t = useText();
  return useMemo(
    () => ({
      done: (message) => notifications.show({ message, color: 'accent', autoClose: 4_000 }),
      failed: (error) => notifications.show({ message: messageOf(error, t), color: 'red', autoClose: 10_000 }),
    }),
    [t],
  );
}
