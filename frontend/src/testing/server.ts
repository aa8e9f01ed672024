import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  body: unknown;
  authorization: string | null;
}
export interface Answer {
  status?: number;
  body?: unknown;
}
type Routes = Record<string, (call: Call) => Answer>;

const BASE = '/api/v1';

/** Stands in for the back end: `'GET /shop'` answers by its function, everything else is a 404; calls are remembered. */
export function serve(routes: Routes): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const path = url.slice(BASE.length).split('?')[0] ?? '';
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.slice(BASE.length),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      authorization: new Headers(init.headers).get('Authorization'),
    };
    calls.push(call);
    const { status = 200, body } = routes[`${call.method} ${path}`]?.(call) ?? {
      status: 404,
      body: { code: 'not-found' },
    };
    return Promise.resolve(new Response(body === undefined ? null : JSON.stringify(body), { status }));
  });
  return calls;
}

export const problem = (status: number, code: string, detail: string): Answer => ({ status, body: { code, detail } });
