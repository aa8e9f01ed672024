import { newKey, refreshSession, refusal } from './api';
import { currentLanguage } from './i18n/language';
import { ApiProblem } from './problem';
import { currentSession } from './session';

const UNAUTHORIZED = 401;

/** Sends a file and tells how much of it has gone, 0 to 1; `fetch` cannot. */
export async function uploadWithProgress<T>(path: string, file: File, onProgress: (share: number) => void): Promise<T> {
  const key = newKey();
  let response = await send(path, file, key, onProgress);
  if (response.status === UNAUTHORIZED && (await refreshSession()) !== null) {
    response = await send(path, file, key, onProgress);
  }
  if (!response.ok) {
    throw await refusal(response);
  }
  return (await response.json()) as T;
}

function send(path: string, file: File, key: string, onProgress: (share: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1${path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Authorization', `Bearer ${currentSession()?.accessToken ?? ''}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new ApiProblem(0, 'offline', ''));
    const form = new FormData();
    form.set('file', file);
    request.send(form);
  });
}
