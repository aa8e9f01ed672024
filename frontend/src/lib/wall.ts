import { useSyncExternalStore } from 'react';
import type { ApiProblem } from './problem';

/** What the plan refused last (402), until somebody has read it. */
let refused: ApiProblem | null = null;
const listeners = new Set<() => void>();

export function hitWall(problem: ApiProblem | null): void {
  refused = problem;
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useWall = (): ApiProblem | null => useSyncExternalStore(subscribe, () => refused);
