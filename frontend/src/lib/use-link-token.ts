import { useState } from 'react';

/** What a link we sent carries. It comes in the fragment, which browsers send to nobody, and is taken out of the address bar. */
export function useLinkSecrets(): { token: string | null; chat: string | null } {
  const [secrets] = useState(() => {
    const found = new URLSearchParams(window.location.hash.slice(1));
    if (found.has('token')) {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
    return { token: found.get('token'), chat: found.get('chat') };
  });
  return secrets;
}

export const useLinkToken = (): string | null => useLinkSecrets().token;
