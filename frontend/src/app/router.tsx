import { Center, Loader } from '@mantine/core';
import { use, Suspense } from 'react';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import type { Session } from '@/lib/api-types';
import { Guarded } from './guarded';
import { RouteError } from './routes/route-error';
import { NotFoundPage } from './routes/not-found-page';

const router = createBrowserRouter([
  {
    errorElement: <RouteError />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('./routes/sign-in-page')).SignInPage }) },
      { path: '/register', lazy: async () => ({ Component: (await import('./routes/register-page')).RegisterPage }) },
      {
        path: '/forgot-password',
        lazy: async () => ({ Component: (await import('./routes/recovery-pages')).ForgotPasswordPage }),
      },
      {
        path: '/reset-password',
        lazy: async () => ({ Component: (await import('./routes/recovery-pages')).ResetPasswordPage }),
      },
      {
        path: '/verify-email',
        lazy: async () => ({ Component: (await import('./routes/recovery-pages')).VerifyEmailPage }),
      },
      {
        path: '/pay/:token',
        lazy: async () => ({ Component: (await import('./routes/payment-page')).PublicPaymentPage }),
      },
      { path: '/join', lazy: async () => ({ Component: (await import('./routes/join-page')).JoinPage }) },
      {
        element: <Guarded />,
        children: [
          {
            errorElement: <RouteError />,
            children: [
              { index: true, element: <Navigate to="/invoices" replace /> },
              {
                path: 'invoices',
                lazy: async () => ({ Component: (await import('./routes/invoices-page')).InvoicesPage }),
              },
              {
                path: 'invoices/new',
                lazy: async () => ({ Component: (await import('./routes/invoice-form-page')).NewInvoicePage }),
              },
              {
                path: 'invoices/:id/edit',
                lazy: async () => ({ Component: (await import('./routes/invoice-form-page')).EditInvoicePage }),
              },
              {
                path: 'invoices/:id',
                lazy: async () => ({ Component: (await import('./routes/invoice-page')).InvoicePage }),
              },
              {
                path: 'reviews',
                lazy: async () => ({ Component: (await import('./routes/reviews-page')).ReviewsPage }),
              },
              {
                path: 'reviews/verification',
                lazy: async () => ({ Component: (await import('./routes/verification-page')).VerificationPage }),
              },
              {
                path: 'products',
                lazy: async () => ({ Component: (await import('./routes/products-page')).ProductsPage }),
              },
              {
                path: 'products/:id',
                lazy: async () => ({ Component: (await import('./routes/products-page')).ProductPage }),
              },
              {
                path: 'customers',
                lazy: async () => ({ Component: (await import('./routes/customers-page')).CustomersPage }),
              },
              {
                path: 'customers/:id',
                lazy: async () => ({ Component: (await import('./routes/customers-page')).CustomerPage }),
              },
              {
                path: 'chat/:chatId?',
                lazy: async () => ({ Component: (await import('./routes/chat-page')).ChatPage }),
              },
              {
                path: 'settings',
                lazy: async () => ({ Component: (await import('./routes/settings-page')).SettingsPage }),
              },
              {
                path: 'settings/team',
                lazy: async () => ({ Component: (await import('./routes/team-page')).TeamPage }),
              },
              {
                path: 'settings/plan',
                lazy: async () => ({ Component: (await import('./routes/plan-page')).PlanPage }),
              },
              {
                path: 'settings/plan/orders/:id',
                lazy: async () => ({ Component: (await import('./routes/order-page')).OrderPage }),
              },
              {
                path: 'settings/audit-log',
                lazy: async () => ({ Component: (await import('./routes/audit-page')).AuditPage }),
              },
              {
                path: 'profile',
                lazy: async () => ({ Component: (await import('./routes/profile-page')).ProfilePage }),
              },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);

function Waiting() {
  return (
    <Center h="100dvh">
      <Loader aria-label="…" />
    </Center>
  );
}

function Started({ started }: { started: Promise<Session | null> }) {
  use(started);
  return <RouterProvider router={router} />;
}

/** Nothing is drawn before it is known who is signed in, so that no page flashes the sign-in form. */
export function AppRouter({ started }: { started: Promise<Session | null> }) {
  return (
    <Suspense fallback={<Waiting />}>
      <Started started={started} />
    </Suspense>
  );
}
