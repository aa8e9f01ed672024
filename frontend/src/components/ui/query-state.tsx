import { Skeleton, Stack } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '@/lib/i18n/text';
import { ErrorNotice } from './error-notice';

export function RowSkeleton({ rows = 6, height = 44 }: { rows?: number; height?: number }) {
  const t = useText();
  return (
    <Stack gap="xs" role="status" aria-label={t('state.loading')} p="md">
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </Stack>
  );
}

interface Props<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, failed (with retry) or there; data that is already there stays while a refresh fails. */
export function QueryState<T>({ query, skeleton, children }: Props<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.isError) {
    return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  }
  return skeleton ?? <RowSkeleton />;
}
