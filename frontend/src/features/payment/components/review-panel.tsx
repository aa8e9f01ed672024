import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Ago } from '@/components/ui/moment';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { FieldName, Review } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { isPositive, parseAmount } from '@/lib/money';
import { useShortcuts } from '@/lib/use-shortcuts';
import { REJECT_REASONS, useApprove, useClaim, useReject } from '../api/reviews';
import { ProofChecks } from './proof-checks';
import { ProofPicture } from './proof-picture';
import { ReviewDecision } from './review-decision';
import { useReviewDraft } from './use-review-draft';

interface Props {
  review: Review;
  onDone: () => void;
  onSkip: () => void;
}

/** One proof, the evidence beside what was read from it. Only a decision the server took moves on to the next. */
export function ReviewPanel({ review, onDone, onSkip }: Props) {
  const t = useText();
  const toast = useToast();
  const { taskId, proof } = review;
  const [hovered, setHovered] = useState<readonly FieldName[]>([]);
  const draft = useReviewDraft(review);
  const approve = useApprove();
  const reject = useReject();
  const claim = useClaim();
  const busy = approve.isPending || reject.isPending;
  const note = draft.note.trim() === '' ? undefined : draft.note.trim();

  const approveNow = () => {
    const amount = parseAmount(draft.amount, proof.expected.amount.currency);
    if (!busy && amount.ok && isPositive(amount.value)) {
      approve.mutate(
        { taskId, amount: amount.value, note },
        {
          onSuccess: () => {
            toast.done(t('review.approved-toast', { reference: proof.reference }));
            onDone();
          },
        },
      );
    }
  };
  const rejectNow = () => {
    if (!busy && draft.reason !== null) {
      reject.mutate(
        { taskId, reason: draft.reason, note },
        {
          onSuccess: () => {
            toast.done(t('review.rejected-toast', { reference: proof.reference }));
            onDone();
          },
        },
      );
    }
  };
  useShortcuts({
    a: approveNow,
    r: () => (draft.rejecting ? rejectNow() : draft.setRejecting(true)),
    s: onSkip,
    ...Object.fromEntries(
      REJECT_REASONS.map((reason, index) => [
        String(index + 1),
        () => {
          draft.setRejecting(true);
          draft.setReason(reason);
        },
      ]),
    ),
  });

  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 7 }}>
        <ProofPicture proof={proof} hovered={hovered} onHover={setHovered} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack>
          <Section
            title={t('review.payment-for', { reference: proof.reference })}
            actions={
              <Link className="plain-link" to={`/invoices/${proof.invoiceId}`}>
                {t('review.open-invoice')}
              </Link>
            }
          >
            <Group justify="space-between" mb="xs" gap="xs">
              <Text size="sm" c="dimmed">
                {proof.senderName} · <Ago value={review.since} />
                {review.assignee && ` · ${t('review.assignee', { name: review.assignee })}`}
              </Text>
              {!review.assignee && (
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
            {proof.reason && <StatusBadge tone="warning">{t(`reason.${proof.reason}`)}</StatusBadge>}{' '}
            {proof.score !== null && (
              <StatusBadge tone="neutral">{t('proof.score', { score: proof.score })}</StatusBadge>
            )}
            <ProofChecks checks={proof.checks} hovered={hovered} onHover={setHovered} />
          </Section>
          <Section title={t('review.decision')}>
            <ReviewDecision
              review={review}
              draft={draft}
              busy={busy}
              error={approve.error ?? reject.error}
              onApprove={approveNow}
              onReject={rejectNow}
              onSkip={onSkip}
            />
          </Section>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
