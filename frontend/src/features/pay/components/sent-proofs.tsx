import { Group, Loader, Paper, Stack, Text, Title } from '@mantine/core';
import { Ago } from '@/components/ui/moment';
import { StatusBadge, type Tone } from '@/components/ui/status-badge';
import type { SentProof } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';

const TONES: Record<SentProof['status'], Tone> = {
  RECEIVED: 'info',
  VERIFYING: 'info',
  IN_REVIEW: 'warning',
  APPROVED: 'success',
  REJECTED: 'danger',
};

/** What became of the pictures sent for this invoice, newest first. */
export function SentProofs({ proofs }: { proofs: SentProof[] }) {
  const t = useText();
  if (proofs.length === 0) {
    return null;
  }
  return (
    <Paper p="lg" component="section" aria-label={t('pay.sent')}>
      <Title order={2} fz="1.0625rem" mb="sm">
        {t('pay.sent')}
      </Title>
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} role="status">
        {proofs.toReversed().map((proof) => (
          <li key={proof.receivedAt}>
            <Group gap="xs">
              <StatusBadge tone={TONES[proof.status]}>{t(`proof.status.${proof.status}`)}</StatusBadge>
              {(proof.status === 'RECEIVED' || proof.status === 'VERIFYING') && <Loader size={16} aria-hidden />}
              <Text size="sm" c="dimmed">
                <Ago value={proof.receivedAt} />
              </Text>
            </Group>
            {proof.status === 'IN_REVIEW' && <Text size="sm">{t('pay.in-review')}</Text>}
            {proof.reason && (
              <Text size="sm">
                {t('pay.not-accepted', { reason: t(`reason.${proof.reason}`) })} {t('pay.send-another')}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Paper>
  );
}
