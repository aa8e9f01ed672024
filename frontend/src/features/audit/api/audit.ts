import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { AuditRow, PageOf } from '@/lib/api-types';

export const AUDIT_PAGE = 50;

export interface AuditFilter {
  from: string;
  to: string;
  action: string;
  search: string;
  page: number;
}

export const auditQuery = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ signal }) => api.get<PageOf<AuditRow>>('/audit-log', { ...filter, size: AUDIT_PAGE }, signal),
    placeholderData: keepPreviousData,
  });

export const auditActionsQuery = queryOptions({
  queryKey: ['audit', 'actions'],
  queryFn: () => api.get<string[]>('/audit-log/actions'),
});

/** The export of what is shown, as a file of the browser's. */
export async function saveExport({ from, to, action, search }: AuditFilter): Promise<void> {
  const parameters = new URLSearchParams(
    Object.entries({ from, to, action, search }).filter(([, value]) => value !== ''),
  );
  const blob = await api.blob(`/audit-log/export?${parameters.toString()}`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'vikaya-audit-log.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
