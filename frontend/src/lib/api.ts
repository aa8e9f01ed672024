import type { Session } from './api-types';
import { currentLanguage } from './i18n/language';
import { ApiProblem, problemOf } from './problem';
import { currentSession, endSession, setSession } from './session';
import { hitWall } from './wall';

const BASE = '/api/v1';

type Query = Record<string, string | number | boolean | null | undefined>;
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
interface Options {
  query?: Query;
  body?: unknown;
  signal?: AbortSignal;
  /** The same for every try of one submit: the server does it once. */
  key?: string;
  /** Goes on when the page is closed meanwhile. */
  keepalive?: boolean;
}

let refreshing: Promise<Session | null> | null = null;

/** Asks for a new access token; callers that come while one is asked for wait for the same answer. */
export function refreshSession(): Promise<Session | null> {
  refreshing ??= oneTabAtATime(askForSession).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

/** Refresh tokens rotate, and a used one revokes the family: two tabs must not present the same cookie at once. */
async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request('vikaya-refresh', work) : work();
}

async function askForSession(): Promise<Session | null> {
  const response = await call('POST', '/auth/refresh', {});
  if (response.status === 401 || response.status === 403) {
    const refusal = await problemOf(response);
    endSession(refusal.reason);
    return null;
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  const session = (await response.json()) as Session;
  setSession(session);
  return session;
}

async function call(method: Method, path: string, { query, body, signal, key, keepalive }: Options): Promise<Response> {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== null && value !== undefined && value !== '') {
      parameters.set(name, String(value));
    }
  }
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLanguage() });
  const token = currentSession()?.accessToken;
  if (token !== undefined && !path.startsWith('/auth/refresh')) {
    headers.set('Authorization', `Bearer ${token}`);
  }
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) {
    headers.set('Content-Type', 'application/json');
  }
  if (key !== undefined) {
    headers.set('Idempotency-Key', key);
  }
  const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
  try {
    return await fetch(`${BASE}${path}${search}`, {
      method,
      headers,
      credentials: 'same-origin',
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal,
      ...(keepalive && { keepalive }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new ApiProblem(0, 'offline', '');
  }
}

/** `crypto.randomUUID` exists on secure pages only, and a shop's first try may be plain http on the local network. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function send(method: Method, path: string, options: Options): Promise<Response> {
  const once = method === 'POST' ? { key: newKey(), ...options } : options;
  let response = await call(method, path, once);
  if (response.status === 401 && !path.startsWith('/auth/') && (await refreshSession()) !== null) {
    response = await call(method, path, once);
  }
  if (!response.ok) {
    throw await refusal(response);
  }
  return response;
}

const PAYMENT_REQUIRED = 402;

/** What the plan does not include is shown wherever it happens; see `UpgradeDialog`. */
export async function refusal(response: Response): Promise<ApiProblem> {
  const problem = await problemOf(response);
  if (problem.status === PAYMENT_REQUIRED) {
    hitWall(problem);
  }
  return problem;
}

async function json<T>(method: Method, path: string, options: Options): Promise<T> {
  const response = await send(method, path, options);
  const body = await response.text();
  return (body === '' ? undefined : JSON.parse(body)) as T;
}

function formWith(file: File, fields: Record<string, string>): FormData {
  const form = new FormData();
  form.set('file', file);
  Object.entries(fields).forEach(([name, value]) => {
    form.set(name, value);
  });
  return form;
}

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => json<T>('GET', path, { query, signal }),
  post: <T = undefined>(path: string, body?: unknown, signal?: AbortSignal) => json<T>('POST', path, { body, signal }),
  /** With a key of the caller's, who may have to try again much later. */
  postOnce: (path: string, body: unknown, key: string, keepalive: boolean) =>
    json<undefined>('POST', path, { body, key, keepalive }),
  put: <T = undefined>(path: string, body: unknown) => json<T>('PUT', path, { body }),
  delete: (path: string) => json<undefined>('DELETE', path, {}),
  blob: async (path: string) => (await send('GET', path, {})).blob(),
  file: async (path: string) => {
    const response = await send('GET', path, {});
    const name = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    return { content: await response.blob(), name };
  },
  upload: <T>(path: string, file: File, fields: Record<string, string> = {}) =>
    json<T>('POST', path, { body: formWith(file, fields) }),
  putFile: (path: string, file: File) => json<undefined>('PUT', path, { body: formWith(file, {}) }),
};
