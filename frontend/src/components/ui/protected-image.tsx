import { Skeleton } from '@mantine/core';
import { useFileUrl } from '@/lib/files';
import { ErrorNotice } from './error-notice';

interface Props {
  path: string;
  alt: string;
  className?: string;
  height?: number;
  onLoad?: () => void;
}

/** A picture that only the signed-in may see. */
export function ProtectedImage({ path, alt, className, height = 160, onLoad }: Props) {
  const { url, error, retry } = useFileUrl(path);
  if (error) {
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  return url === null ? (
    <Skeleton height={height} />
  ) : (
    <img src={url} alt={alt} className={className} onLoad={onLoad} />
  );
}
