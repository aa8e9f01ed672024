import { Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Ago } from '@/components/ui/moment';
import { ProtectedImage } from '@/components/ui/protected-image';
import { Section } from '@/components/ui/section';
import type { PaymentProof, SimilarProof } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { proofImage, similarQuery } from '../api/proofs';
import { ProofStatusBadge } from './proof-status';
import classes from './similar-proofs.module.css';

/** Earlier pictures that look alike. They are no reason by themselves: two payments by one person look alike too. */
export function SimilarProofs({ proof }: { proof: PaymentProof }) {
  const t = useText();
  const { data = [] } = useQuery(similarQuery(proof.id));
  const [opened, setOpened] = useState<SimilarProof | null>(null);
  if (data.length === 0) {
    return null;
  }
  return (
    <Section title={t('similar.title')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('similar.hint')}
      </Text>
      <ul className={classes.list}>
        {data.map((similar) => (
          <li key={similar.id}>
            <button
              type="button"
              className={classes.item}
              onClick={() => setOpened(similar)}
              aria-label={t('similar.compare', { reference: similar.reference })}
            >
              <ProtectedImage
                path={proofImage(similar.id)}
                alt=""
                className={classes.thumb}
                height={112}
                fallback={
                  <Text component="span" display="block" size="sm" c="dimmed">
                    {t('similar.no-picture')}
                  </Text>
                }
              />
              <Text component="span" display="block" size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {similar.reference}
              </Text>
              <ProofStatusBadge status={similar.status} />
              <Text component="span" display="block" size="sm" c="dimmed">
                <Ago value={similar.receivedAt} />
              </Text>
            </button>
          </li>
        ))}
      </ul>
      {opened && <Comparison proof={proof} similar={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function Comparison({ proof, similar, onClose }: { proof: PaymentProof; similar: SimilarProof; onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      size="64rem"
      title={<Text fw={600}>{t('similar.compare', { reference: similar.reference })}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.pair}>
        <Side title={t('similar.this')} of={proof} />
        <Side title={t('similar.earlier')} of={similar} />
      </div>
    </Modal>
  );
}

function Side({ title, of }: { title: string; of: Pick<SimilarProof, 'id' | 'reference' | 'status' | 'receivedAt'> }) {
  const t = useText();
  return (
    <figure className={classes.figure}>
      <figcaption>
        <Text fw={600} size="sm">
          {title}
        </Text>
        <Text size="sm">
          {of.reference} · <Ago value={of.receivedAt} />
        </Text>
        <ProofStatusBadge status={of.status} />
      </figcaption>
      <ProtectedImage
        path={proofImage(of.id)}
        alt={t('proof.picture-of', { reference: of.reference })}
        className={classes.picture}
        height={320}
      />
    </figure>
  );
}
