import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { ProcessView } from '@/lib/api-types';
import { useLanguage } from '@/lib/i18n/language';
import { isTextKey, useText, type Translate } from '@/lib/i18n/text';
import { standingOf } from './process-standing';
import { worded } from './process-words';

const ProcessDiagram = lazy(async () => ({ default: (await import('./process-diagram')).ProcessDiagram }));

function nameOf(process: ProcessView, index: number, t: Translate): string {
  const key = `process.name.${process.processId}`;
  return `${isTextKey(key) ? t(key) : process.processId}${index > 1 ? ` ${index}` : ''}`;
}

/** The living process: the diagram everyone can read, with the token on it. */
export function ProcessCard({ query, isDraft }: { query: UseQueryResult<ProcessView[]>; isDraft: boolean }) {
  const t = useText();
  const language = useLanguage();
  const [chosen, setChosen] = useState('0');
  if (isDraft) {
    return null;
  }
  return (
    <Section title={t('process.title')}>
      <QueryState query={query} skeleton={<Skeleton height={280} />}>
        {(running) => {
          const processes = running.map((each) => worded(each, language));
          const process = processes[Number(chosen)] ?? processes[0];
          if (!process) {
            return <Text c="dimmed">{t('process.none')}</Text>;
          }
          const called =
            process === processes[0] ? processes.find((each) => each !== process && !each.ended) : undefined;
          const standing = standingOf(called && !process.ended ? called : process, t);
          return (
            <Stack gap="sm">
              {processes.length > 1 && (
                <SegmentedControl
                  aria-label={t('process.title')}
                  value={chosen}
                  onChange={setChosen}
                  data={processes.map((each, index) => ({ value: String(index), label: nameOf(each, index, t) }))}
                  style={{ alignSelf: 'start', maxWidth: '100%', overflowX: 'auto' }}
                />
              )}
              <Text role="status" data-testid="process-standing">
                {standing}
              </Text>
              <Suspense fallback={<Skeleton height={280} />}>
                <ProcessDiagram key={process.bpmnXml} process={process} label={standing} />
              </Suspense>
            </Stack>
          );
        }}
      </QueryState>
    </Section>
  );
}
