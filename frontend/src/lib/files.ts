import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from './api';

export const fileQuery = (path: string) =>
  queryOptions({ queryKey: ['file', path], queryFn: () => api.blob(path), staleTime: Infinity, gcTime: 60_000 });

export interface FileUrl {
  url: string | null;
  error: Error | null;
  retry: () => void;
}

/** A picture behind the bearer token as a URL the browser can show; given back when nobody shows it any more. */
export function useFileUrl(path: string): FileUrl {
  const { data, error, refetch } = useQuery(fileQuery(path));
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!data) {
      return;
    }
    const made = URL.createObjectURL(data);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an object URL must be revoked, so it cannot be derived
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [data]);
  return { url, error, retry: () => void refetch() };
}

/** Opens a protected file in a new tab. The tab is opened at once, because browsers refuse pop-ups after a wait. */
export async function openFile(path: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = URL.createObjectURL(await api.blob(path));
    if (tab) {
      tab.location.href = url;
    } else {
      window.location.href = url;
    }
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch (error) {
    tab?.close();
    throw error;
  }
}

/** Saves a protected file under the name the server gives it. */
export async function saveFile(path: string): Promise<void> {
  const { content, name } = await api.file(path);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name ?? '';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
