import { Button, Grid, Group, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { FieldName, Review } from '@/lib/api-types-payment';
import { saveFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { useUser } from '@/lib/session';
import { useShortcuts } from '@/lib/use-shortcuts';
import { useDecisions } from '../api/decisions';
import { proofOriginal } from '../api/proofs';
import { REJECT_REASONS } from '../api/reviews';
import { PendingDecision } from './pending-decision';
import { ProofChecks } from './proof-checks';
import { ProofPicture } from './proof-picture';
import { ReviewDecision } from './review-decision';
import { ReviewFacts } from './review-facts';
import { SimilarProofs } from './similar-proofs';
import { useDecide } from './use-decide';
import { useReviewDraft } from './use-review-draft';

interface Props {
  review: Review;
  /** Holds the queue on this payment: nothing moves on before the server has taken the decision. */
  onDecided: () => void;
  onSkip: () => void;
}

/** One proof, the evidence beside what was read from it. */
export function ReviewPanel({ review, onDecided, onSkip }: Props) {
  const t = useText();
  const toast = useToast();
  const { taskId, proof } = review;
  const [hovered, setHovered] = useState<readonly FieldName[]>([]);
  const draft = useReviewDraft(review);
  const barred = useUser()?.username === review.firstReviewer;
  const decision = useDecisions().find((pending) => pending.taskId === taskId);
  const open = decision === undefined || decision.state === 'failed';
  const { approve, reject, askForClearer } = useDecide(review, draft, barred);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever decided at the bottom of one payment begins the next at its picture.
    if (top.current && top.current.getBoundingClientRect().top < 0) {
      top.current.scrollIntoView();
    }
  }, []);
  const then = (act: () => void) => () => {
    onDecided();
    act();
  };

  useShortcuts(
    {
      a: draft.mode === 'approve' ? then(approve) : () => draft.setMode('approve'),
      r: draft.mode === 'reject' ? then(reject) : () => draft.setMode('reject'),
      c: draft.mode === 'clearer' ? then(askForClearer) : () => draft.setMode('clearer'),
      ...Object.fromEntries(
        REJECT_REASONS.map((reason, index) => [
          String(index + 1),
          () => {
            draft.setMode('reject');
            draft.setReason(reason);
          },
        ]),
      ),
    },
    open,
  );

  return (
    <Grid gap="lg" ref={top} style={{ scrollMarginTop: '5rem' }}>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <Stack>
          <ProofPicture proof={proof} hovered={hovered} onHover={setHovered} />
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            style={{ alignSelf: 'start' }}
            onClick={() => void saveFile(proofOriginal(proof.id)).catch(toast.failed)}
          >
            {t('proof.download')}
          </Button>
          <SimilarProofs proof={proof} />
        </Stack>
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
            <ReviewFacts review={review} barred={barred} />
            <Group gap="xs" mb="xs">
              {proof.reason && <StatusBadge tone="warning">{t(`reason.${proof.reason}`)}</StatusBadge>}
              {proof.score !== null && (
                <StatusBadge tone="neutral">{t('proof.score', { score: proof.score })}</StatusBadge>
              )}
            </Group>
            <ProofChecks checks={proof.checks} hovered={hovered} onHover={setHovered} />
          </Section>
          <Section title={t('review.decision')}>
            {open ? (
              <ReviewDecision
                review={review}
                draft={draft}
                barred={barred}
                error={decision?.error ?? null}
                onApprove={then(approve)}
                onReject={then(reject)}
                onClearer={then(askForClearer)}
                onSkip={onSkip}
              />
            ) : (
              <PendingDecision decision={decision} />
            )}
          </Section>
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
