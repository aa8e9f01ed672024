import { useEffect, useRef } from 'react';

export type Shortcuts = Record<string, () => void>;

/** Nobody types letters into these. */
const UNTYPED = new Set(['checkbox', 'radio', 'button', 'file']);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !UNTYPED.has(target.type)
    : target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));

const dialogIsOpen = (): boolean => document.querySelector('[role="dialog"]') !== null;

/**
 * Single keys (`a`, `?`) and two-key sequences (`g i`). Off while a person types, while a dialog is open, and with a
 * modifier held, so that the browser's own shortcuts keep working.
 */
export function useShortcuts(shortcuts: Shortcuts, enabled = true): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    if (!enabled) {
      return;
    }
    let before = '';
    let beforeAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || dialogIsOpen()) {
        return;
      }
      const key = event.key.toLowerCase();
      const sequence = event.timeStamp - beforeAt < 1_000 ? `${before} ${key}` : key;
      const action = latest.current[sequence] ?? (sequence === key || before !== 'g' ? latest.current[key] : undefined);
      [before, beforeAt] = [key, event.timeStamp];
      if (action) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled]);
}
