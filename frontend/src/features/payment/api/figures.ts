import { queryOptions } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { DayOutcomes, Outcomes, VerificationFigures } from '@/lib/api-types-payment';

export const figuresQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['verification-figures', from, to],
    queryFn: () => api.get<VerificationFigures>('/verification-statistics', { from, to }),
  });

export const OUTCOMES = [
  'approvedAutomatically',
  'approvedByPeople',
  'rejectedAutomatically',
  'rejectedByPeople',
  'waiting',
] as const satisfies readonly (keyof Outcomes)[];

export const totalOf = (outcomes: Outcomes): number => OUTCOMES.reduce((sum, name) => sum + outcomes[name], 0);

const DAY = 86_400_000;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The day so many days before a business day. Days have no zone, so they are counted as if all were in UTC. */
export const daysBefore = (day: string, count: number): string => dayOf(Date.parse(day) - count * DAY);

const NONE: Outcomes = {
  approvedAutomatically: 0,
  approvedByPeople: 0,
  rejectedAutomatically: 0,
  rejectedByPeople: 0,
  waiting: 0,
};

/** Every day of the period: the server leaves out those on which nothing came in. */
export function everyDay({ from, to, days }: Pick<VerificationFigures, 'from' | 'to' | 'days'>): DayOutcomes[] {
  const known = new Map(days.map(({ day, outcomes }) => [day, outcomes]));
  const all: DayOutcomes[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) {
    all.push({ day: dayOf(at), outcomes: known.get(dayOf(at)) ?? NONE });
  }
  return all;
}
