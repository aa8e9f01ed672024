import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { setSession } from '@/lib/session';
import type { User } from '@/lib/api-types';

export const owner: User = {
  id: 'u1',
  username: 'sokha',
  email: 'sokha@example.com',
  displayName: 'Sokha Chan',
  role: 'OWNER',
  reviewer: true,
  language: 'en',
  theme: 'auto',
  tenantId: 't1',
  tenantName: 'Sokha Shop',
};

export const signInAs = (user: User, accessToken = 'token'): void => {
  setSession({ accessToken, expiresInSeconds: 900, user });
};

/** Draws one screen as it stands in the application: theme, queries, a router. */
export function draw(screen: ReactNode, at = '/') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter([{ path: '*', element: screen }], { initialEntries: [at] });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <Notifications />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
