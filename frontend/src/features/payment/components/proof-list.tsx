import { Grid, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Ago } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { ProtectedImage } from '@/components/ui/protected-image';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import type { FieldName, PaymentProof } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { proofImage, proofsQuery } from '../api/proofs';
import { ProofChecks } from './proof-checks';
import { ProofPicture } from './proof-picture';
import { ProofStatusBadge } from './proof-status';
import classes from './proof-list.module.css';

/** The pictures sent for one invoice and what became of each. */
export function ProofList({ invoiceId, interval }: { invoiceId: string; interval: number | false }) {
  const t = useText();
  const query = useQuery({ ...proofsQuery(invoiceId), refetchInterval: interval });
  const [opened, setOpened] = useState<string | null>(null);
  const shown = query.data?.find(({ id }) => id === opened);
  return (
    <Section title={t('proof.title')}>
      <QueryState query={query}>
        {(proofs) =>
          proofs.length === 0 ? (
            <Text c="dimmed">{t('proof.none')}</Text>
          ) : (
            <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {proofs
                .toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))
                .map((proof) => (
                  <ProofRow key={proof.id} proof={proof} onOpen={() => setOpened(proof.id)} />
                ))}
            </ul>
          )
        }
      </QueryState>
      {shown && <ProofDialog proof={shown} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function ProofRow({ proof, onOpen }: { proof: PaymentProof; onOpen: () => void }) {
  const t = useText();
  return (
    <li className={classes.proof}>
      <button
        type="button"
        className={classes.thumb}
        onClick={onOpen}
        aria-label={t('proof.open', { reference: proof.reference })}
      >
        <ProtectedImage path={proofImage(proof.id)} alt="" className={classes.picture} height={118} />
      </button>
      <div>
        <Group gap="xs">
          <ProofStatusBadge status={proof.status} />
          {proof.score !== null && (
            <Text size="sm" c="dimmed">
              {t('proof.score', { score: proof.score })}
            </Text>
          )}
        </Group>
        {proof.reason && (
          <Text mt={4} fw={550}>
            {t(`reason.${proof.reason}`)}
          </Text>
        )}
        {(proof.verifiedAmount ?? proof.readAmount) && (
          <Text size="sm">
            {t(proof.verifiedAmount ? 'proof.verified-amount' : 'proof.read-amount')}{' '}
            <Money value={proof.verifiedAmount ?? proof.readAmount} />
          </Text>
        )}
        {proof.note && <Text size="sm">“{proof.note}”</Text>}
        <Text size="sm" c="dimmed">
          {proof.senderName} · <Ago value={proof.receivedAt} />
          {proof.decidedBy && ` · ${t('proof.decided-by', { name: proof.decidedBy })}`}
        </Text>
        {proof.status === 'IN_REVIEW' && (
          <Link className="plain-link" to={`/reviews?proof=${proof.id}`}>
            {t('proof.to-review')}
          </Link>
        )}
      </div>
    </li>
  );
}

function ProofDialog({ proof, onClose }: { proof: PaymentProof; onClose: () => void }) {
  const t = useText();
  const [hovered, setHovered] = useState<readonly FieldName[]>([]);
  return (
    <Modal
      opened
      onClose={onClose}
      size="64rem"
      title={<Text fw={600}>{t('proof.picture-of', { reference: proof.reference })}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Grid>
        <Grid.Col span={{ base: 12, sm: 7 }}>
          <ProofPicture proof={proof} hovered={hovered} onHover={setHovered} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, sm: 5 }}>
          <Stack gap="xs">
            <Group gap="xs">
              <ProofStatusBadge status={proof.status} />
              {proof.reason && <Text size="sm">{t(`reason.${proof.reason}`)}</Text>}
            </Group>
            {proof.checks.length === 0 ? (
              <Text c="dimmed">{t('check.none')}</Text>
            ) : (
              <ProofChecks checks={proof.checks} hovered={hovered} onHover={setHovered} />
            )}
          </Stack>
        </Grid.Col>
      </Grid>
    </Modal>
  );
}
