import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { IconDownload, IconHistory } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { DataList, Frame, type Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Instant } from '@/components/ui/moment';
import { Pager } from '@/components/ui/pager';
import { QueryState } from '@/components/ui/query-state';
import { SearchInput } from '@/components/ui/search-input';
import { useToast } from '@/components/ui/use-toast';
import type { AuditRow } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { AUDIT_PAGE, auditActionsQuery, auditQuery, saveExport, type AuditFilter } from '../api/audit';
import { actionText } from '../api/action-text';
import { Changes } from './changes';

/** Who did what, when, from where, and what it was before. */
export function AuditLog() {
  const t = useText();
  const toast = useToast();
  const [parameters, setParameters] = useSearchParams();
  const read = (name: string) => parameters.get(name) ?? '';
  const filter: AuditFilter = {
    from: read('from'),
    to: read('to'),
    action: read('action'),
    search: read('search'),
    page: Number(parameters.get('page') ?? '0'),
  };
  const set = (name: keyof AuditFilter, value: string) => {
    const changed = new URLSearchParams(parameters);
    changed.delete('page');
    if (value === '') {
      changed.delete(name);
    } else {
      changed.set(name, value);
    }
    setParameters(changed, { replace: true });
  };
  const query = useQuery(auditQuery(filter));
  const actions = useQuery(auditActionsQuery);
  const save = useMutation({ mutationFn: () => saveExport(filter), onError: toast.failed });
  const columns: Column<AuditRow>[] = [
    { header: t('audit.when'), cell: (row) => <Instant value={row.at} /> },
    { header: t('audit.who'), cell: (row) => row.actorName },
    { header: t('audit.what'), cell: (row) => actionText(row.action, t) },
    { header: t('audit.details'), cell: (row) => <Changes row={row} /> },
    { header: t('audit.where'), cell: (row) => <span className="number">{row.address || '–'}</span> },
  ];
  return (
    <Frame>
      <Group p="sm" align="end">
        <SearchInput label={t('audit.search')} value={filter.search} onChange={(text) => set('search', text)} />
        <TextInput
          type="date"
          label={t('audit.from')}
          value={filter.from}
          onChange={(event) => set('from', event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('audit.to')}
          value={filter.to}
          onChange={(event) => set('to', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('audit.what')}
          value={filter.action}
          onChange={(event) => set('action', event.currentTarget.value)}
          data={[
            { value: '', label: t('audit.everything') },
            ...(actions.data ?? []).map((action) => ({ value: action, label: actionText(action, t) })),
          ]}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('audit.export')}
        </Button>
      </Group>
      <QueryState query={query}>
        {(data) =>
          data.items.length === 0 ? (
            <EmptyState icon={<IconHistory size={40} stroke={1.4} aria-hidden />}>
              {t('state.nothing-found')}
            </EmptyState>
          ) : (
            <>
              <DataList
                label={t('audit.title')}
                rows={data.items}
                rowKey={(row) => String(row.id)}
                columns={columns}
                card={(row) => (
                  <>
                    <Text fw={550}>{actionText(row.action, t)}</Text>
                    <Text component="div" size="sm" c="dimmed">
                      <Instant value={row.at} /> · {row.actorName} · {row.address || '–'}
                    </Text>
                    <Changes row={row} />
                  </>
                )}
              />
              <Pager
                page={filter.page}
                size={AUDIT_PAGE}
                total={data.total}
                onPage={(next) => {
                  const changed = new URLSearchParams(parameters);
                  changed.set('page', String(next));
                  setParameters(changed);
                }}
              />
            </>
          )
        }
      </QueryState>
    </Frame>
  );
}
