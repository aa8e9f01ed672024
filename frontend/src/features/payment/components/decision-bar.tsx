import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { messageOf } from '@/components/ui/error-notice';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/use-toast';
import type { User } from '@/lib/api-types';
import { useText, type TextKey } from '@/lib/i18n/text';
import { useShortcuts } from '@/lib/use-shortcuts';
import { onSettled, resumeDecisions, undo, useDecisions, type PendingDecision as Pending } from '../api/decisions';
import { useRefreshAfterDecisions } from '../api/reviews';
import classes from './decision-bar.module.css';
import { PendingDecision } from './pending-decision';

const DONE: Record<Pending['step'], TextKey> = {
  approve: 'review.approved-toast',
  reject: 'review.rejected-toast',
  'request-clearer-picture': 'review.clearer-toast',
};

/**
 * On every page: the decisions that still wait, and those that failed.
 *
 * @param shown the review somebody is looking at; it says the same in its own place
 */
export function DecisionBar({ user, shown }: { user: User; shown: string | null }) {
  const t = useText();
  const toast = useToast();
  useRefreshAfterDecisions();
  useEffect(() => resumeDecisions(user.id), [user.id]);
  useEffect(
    () =>
      onSettled((decision) => {
        if (decision.state === 'sent') {
          toast.done(t(DONE[decision.step], { reference: decision.reference }));
        }
        return Promise.resolve();
      }),
    [t, toast],
  );
  const decisions = useDecisions().filter(({ taskId, by }) => taskId !== shown && by === user.id);
  const latest = decisions.findLast(({ state }) => state === 'waiting');
  // Among the reviews the queue listens itself: there taking back also shows the payment again.
  const elsewhere = useLocation().pathname !== '/reviews';
  useShortcuts(latest && elsewhere ? { u: () => undo(latest.taskId) } : {});
  if (decisions.length === 0) {
    return null;
  }
  return (
    <Stack gap="xs" className={classes.bar} role="region" aria-label={t('decision.title')}>
      {decisions.map((decision) =>
        decision.state === 'failed' ? (
          <Failed key={decision.taskId} decision={decision} />
        ) : (
          <PendingDecision key={decision.taskId} decision={decision} />
        ),
      )}
    </Stack>
  );
}

function Failed({ decision }: { decision: Pending }) {
  const t = useText();
  return (
    <Notice tone="danger">
      <Text fw={550} role="alert">
        {t('decision.failed', { reference: decision.reference })} {messageOf(decision.error, t)}
      </Text>
      <Group gap="md">
        <Link className="plain-link" to={`/reviews?task=${encodeURIComponent(decision.taskId)}`}>
          {t('decision.look-again')}
        </Link>
        <Button size="compact-sm" variant="default" onClick={() => undo(decision.taskId)}>
          {t('action.close')}
        </Button>
      </Group>
    </Notice>
  );
}
