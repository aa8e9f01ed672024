import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconChartBar } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { VerificationFigures as Figures } from '@/lib/api-types-payment';
import { today } from '@/lib/dates';
import { useText } from '@/lib/i18n/text';
import { daysBefore, everyDay, figuresQuery, OUTCOMES, totalOf } from '../api/figures';
import { FiguresChart } from './figures-chart';
import { DayTable, ReasonTable, SenderTable } from './figures-tables';
import { PeriodPicker } from './period-picker';
import classes from './figures-chart.module.css';
import { useDuration } from './use-duration';

const USUAL_DAYS = 30;

/** How verification goes: what became of the proofs, how long it took, how often the machine was right. */
export function VerificationFigures() {
  const t = useText();
  const [parameters] = useSearchParams();
  const to = parameters.get('to') ?? today();
  const from = parameters.get('from') ?? daysBefore(to, USUAL_DAYS - 1);
  const query = useQuery(figuresQuery(from, to));
  return (
    <Stack>
      <PeriodPicker from={from} to={to} />
      <QueryState query={query}>
        {(figures) =>
          totalOf(figures.outcomes) === 0 ? (
            <EmptyState icon={<IconChartBar size={40} stroke={1.4} aria-hidden />}>{t('figures.none')}</EmptyState>
          ) : (
            <Shown figures={figures} />
          )
        }
      </QueryState>
    </Stack>
  );
}

function Shown({ figures }: { figures: Figures }) {
  const t = useText();
  const duration = useDuration();
  const days = everyDay(figures);
  const { outcomes, accuracy, automatic, byPeople } = figures;
  const judged = accuracy.confirmed + accuracy.corrected + accuracy.unread;
  const percent = judged === 0 ? '–' : `${Math.round((accuracy.confirmed / judged) * 100)} %`;
  const cards = [
    ...OUTCOMES.map((name) => ({ name: t(`figures.${name}`), value: String(outcomes[name]) })),
    { name: t('figures.median-automatic'), value: duration(automatic.medianSeconds) },
    { name: t('figures.p95-automatic'), value: duration(automatic.p95Seconds) },
    { name: t('figures.median-people'), value: duration(byPeople.medianSeconds) },
    { name: t('figures.p95-people'), value: duration(byPeople.p95Seconds) },
    { name: t('figures.accuracy'), value: percent },
    { name: t('figures.taken-back'), value: String(accuracy.takenBack) },
  ];
  return (
    <>
      <dl className={classes.cards}>
        {cards.map(({ name, value }) => (
          <div key={name} className={classes.card}>
            <dt>{name}</dt>
            <dd className="number">{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={t('figures.chart')}>
        <FiguresChart days={days} />
      </Section>
      <Section title={t('figures.by-day')}>
        <DayTable days={days} />
      </Section>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <Section title={t('figures.reasons')}>
          <ReasonTable reasons={figures.reasons} />
        </Section>
        <Section title={t('figures.senders')}>
          <SenderTable senders={figures.senders} />
        </Section>
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('figures.accuracy-hint', { ...accuracy })}
      </Text>
    </>
  );
}
