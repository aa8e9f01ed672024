import { Kbd } from '@mantine/core';

/** The key that does what a button does; for the eye only, and only where there is a keyboard to be expected. */
export function KeyHint({ children }: { children: string }) {
  return (
    <Kbd size="xs" aria-hidden visibleFrom="sm">
      {children}
    </Kbd>
  );
}
