import { useState } from 'react';

/** The token of a link we sent. It comes in the fragment, which browsers send to nobody, and is taken out of the address bar. */
export function useLinkToken(): string | null {
  const [token] = useState(() => {
    const found = new URLSearchParams(window.location.hash.slice(1)).get('token');
    if (found !== null) {
      window.history.replaceState(window.history.state, '', window.location.pathname);
    }
    return found;
  });
  return token;
}
