import { Button, Group, Text } from '@mantine/core';
import { Ago } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/use-toast';
import type { Review } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';
import { useClaim } from '../api/reviews';

/** Who sent it and when, who has it, and who approved it already. */
export function ReviewFacts({ review, barred }: { review: Review; barred: boolean }) {
  const t = useText();
  const toast = useToast();
  const claim = useClaim();
  const { taskId, proof, assignee, assigneeName, firstReviewer } = review;
  const amount = proof.verifiedAmount ? formatMoney(proof.verifiedAmount) : '';
  return (
    <>
      <Group justify="space-between" mb="xs" gap="xs">
        <Text size="sm" c="dimmed">
          {proof.senderName} · <Ago value={review.since} />
          {assignee && ` · ${t('review.assignee', { name: assigneeName ?? assignee })}`}
        </Text>
        {!assignee && !barred && (
          <Button
            size="compact-sm"
            variant="default"
            loading={claim.isPending}
            onClick={() => claim.mutate(taskId, { onError: toast.failed })}
          >
            {t('review.claim')}
          </Button>
        )}
      </Group>
      {firstReviewer !== null && (
        <Notice tone={barred ? 'warning' : 'info'}>
          {barred
            ? t('review.you-were-first', { amount })
            : t('review.second-person', { name: proof.decidedBy ?? firstReviewer, amount })}
          {proof.note && ` “${proof.note}”`}
        </Notice>
      )}
    </>
  );
}
