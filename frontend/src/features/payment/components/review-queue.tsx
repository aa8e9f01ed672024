import { Anchor, Group, Kbd, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { Ago } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { QueryState } from '@/components/ui/query-state';
import type { Review } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { useShortcuts } from '@/lib/use-shortcuts';
import { undo, useDecisions } from '../api/decisions';
import { reviewsQuery, useRefreshAfterDecisions } from '../api/reviews';
import { ReviewPanel } from './review-panel';
import classes from './review-queue.module.css';

export function ReviewQueue() {
  const query = useQuery(reviewsQuery);
  return <QueryState query={query}>{(reviews) => <Queue reviews={reviews} />}</QueryState>;
}

function Queue({ reviews }: { reviews: Review[] }) {
  const t = useText();
  const [parameters, setParameters] = useSearchParams();
  const decisions = useDecisions();
  useRefreshAfterDecisions();
  const undecided = reviews.findIndex(({ taskId }) => !decisions.some((decision) => decision.taskId === taskId));
  const [held, setHeld] = useState<string | null>(null);
  const at = (wanted: string | null) => reviews.findIndex(({ taskId }) => taskId === wanted);
  const ofProof = reviews.findIndex(({ proof }) => proof.id === parameters.get('proof'));
  const position = [at(parameters.get('task')), ofProof, at(held), undecided].find((index) => index >= 0) ?? 0;
  const current = reviews[position];
  if (current && current.taskId !== held) {
    // Whoever looks at a payment goes on looking at it, whatever is decided or comes in meanwhile.
    setHeld(current.taskId);
  }

  const show = (index: number) => {
    const next = reviews[(index + reviews.length) % reviews.length];
    if (next) {
      setParameters({ task: next.taskId }, { replace: true });
    }
  };
  const undoLatest = () => {
    const latest = decisions.findLast(({ state }) => state === 'waiting');
    if (latest) {
      undo(latest.taskId);
      setParameters({ task: latest.taskId }, { replace: true });
    }
  };
  useShortcuts(
    { j: () => show(position + 1), s: () => show(position + 1), k: () => show(position - 1), u: undoLatest },
    reviews.length > 0,
  );

  const tasklist = (
    <Anchor href="/camunda/app/tasklist/" target="_blank" rel="noreferrer" size="sm" fw={550}>
      {t('review.open-tasklist')} <IconExternalLink size={14} aria-hidden style={{ verticalAlign: '-2px' }} />
    </Anchor>
  );
  if (!current) {
    return (
      <EmptyState icon={<IconCircleCheck size={40} stroke={1.4} aria-hidden />} action={tasklist}>
        {t('review.none')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('review.waiting', { count: reviews.length })} · {t('review.oldest')}{' '}
          <Ago value={reviews[0]?.since ?? current.since} />
        </Text>
        <Group gap="md">
          <Text size="sm" c="dimmed" visibleFrom="sm">
            <Kbd size="xs">J</Kbd> <Kbd size="xs">K</Kbd> {t('shortcuts.next-previous')}
          </Text>
          {tasklist}
        </Group>
      </Group>
      <ul className={classes.strip} aria-label={t('review.queue')}>
        {reviews.map((review) => (
          <li key={review.taskId}>
            <Link
              to={`?task=${encodeURIComponent(review.taskId)}`}
              replace
              className={classes.item}
              aria-current={review === current ? 'true' : undefined}
            >
              <Text component="span" fw={600} size="sm" display="block">
                {review.proof.reference}
              </Text>
              <Money value={review.proof.expected.amount} /> ·{' '}
              {decisions.some(({ taskId }) => taskId === review.taskId) ? (
                t('decision.decided')
              ) : (
                <Ago value={review.since} />
              )}
            </Link>
          </li>
        ))}
      </ul>
      <ReviewPanel
        key={current.taskId}
        review={current}
        onDecided={() => setParameters({ task: current.taskId }, { replace: true })}
        onSkip={() => show(position + 1)}
      />
    </Stack>
  );
}
