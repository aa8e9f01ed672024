import { useSyncExternalStore } from 'react';
import type { Role, Session, User } from './api-types';

/** Who is signed in. The access token lives here, in memory, and nowhere else. */
let current: Session | null = null;
const listeners = new Set<() => void>();

/** Why the last sign-in is over, when the server said so; shown once on the sign-in page. */
let ended: string | null = null;

export function endSession(reason: string | null): void {
  ended = current === null ? null : reason;
  setSession(null);
}

export const endedBecause = (): string | null => ended;

export function currentSession(): Session | null {
  return current;
}

export function setSession(session: Session | null): void {
  current = session;
  if (session !== null) {
    ended = null;
  }
  listeners.forEach((listener) => {
    listener();
  });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useUser(): User | null {
  return useSyncExternalStore(subscribe, currentSession)?.user ?? null;
}

const RANK: Record<Role, number> = { OWNER: 3, ADMIN: 2, USER: 1, VIEWER: 0, OPERATOR: -1 };

export interface Permissions {
  write: boolean;
  administer: boolean;
  own: boolean;
  review: boolean;
}

/** What the signed-in person may do; the server decides again on every call. */
export function usePermissions(): Permissions {
  const user = useUser();
  const rank = user ? RANK[user.role] : -1;
  return {
    write: rank >= RANK.USER,
    administer: rank >= RANK.ADMIN,
    own: rank >= RANK.OWNER,
    review: user?.reviewer ?? false,
  };
}
