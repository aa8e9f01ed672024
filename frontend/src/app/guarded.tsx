import { Navigate, useLocation } from 'react-router';
import { useUser } from '@/lib/session';
import { OperatorPage } from './routes/operator-page';
import { Shell } from './shell';

/** Only the signed-in come further; afterwards they are back where they wanted to go. */
export function Guarded() {
  const user = useUser();
  const { pathname, search } = useLocation();
  if (!user) {
    const from = pathname === '/' ? '' : `?from=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${from}`} replace />;
  }
  return user.tenantId === null ? <OperatorPage user={user} /> : <Shell user={user} />;
}
