import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFileUrl } from '@/lib/files';
import { ErrorNotice } from './error-notice';

interface Props {
  path: string;
  alt: string;
  className?: string;
  height?: number;
  onLoad?: () => void;
  /** Shown when the picture cannot be had, where there is no room for a notice with a button, as inside a button. */
  fallback?: ReactNode;
}

/** A picture that only the signed-in may see. */
export function ProtectedImage({ path, alt, className, height = 160, onLoad, fallback }: Props) {
  const { url, error, retry } = useFileUrl(path);
  if (error) {
    return fallback ?? <ErrorNotice error={error} onRetry={retry} />;
  }
  return url === null ? (
    <Skeleton height={height} />
  ) : (
    <img src={url} alt={alt} className={className} onLoad={onLoad} />
  );
}
