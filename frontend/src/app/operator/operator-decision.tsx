import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MoneyInput } from '@/components/ui/money-input';
import { useToast } from '@/components/ui/use-toast';
import { REJECT_REASONS } from '@/features/payment/api/reviews';
import type { RejectReason } from '@/lib/api-types-payment';
import type { WaitingPayment } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { parseAmount } from '@/lib/money';
import { useDecidePayment } from '@/features/subscription/api/operator';

/** Approve with what really arrived, or reject with a reason and, where there is more to say, a note. */
export function OperatorDecision({ payment }: { payment: WaitingPayment }) {
  const t = useText();
  const toast = useToast();
  const decide = useDecidePayment(payment.taskId);
  const [amount, setAmount] = useState((payment.read ?? payment.expected).amount);
  const [rejecting, setRejecting] = useState(false);
  const parsed = parseAmount(amount, 'USD');
  return (
    <Stack gap="xs">
      <MoneyInput
        label={t('operator.amount')}
        currency="USD"
        value={amount}
        onChange={setAmount}
        error={parsed.ok ? undefined : t('operator.amount-bad')}
      />
      <Group gap="xs">
        <Button
          disabled={!parsed.ok}
          loading={decide.isPending && !rejecting}
          onClick={() =>
            parsed.ok &&
            decide.mutate(
              { amount: parsed.value },
              { onSuccess: () => toast.done(t('operator.decided')), onError: toast.failed },
            )
          }
        >
          {t('operator.approve')}
        </Button>
        <Button variant="default" onClick={() => setRejecting(true)}>
          {t('operator.reject')}
        </Button>
      </Group>
      {rejecting && <Reject payment={payment} onClose={() => setRejecting(false)} />}
    </Stack>
  );
}

function Reject({ payment, onClose }: { payment: WaitingPayment; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const decide = useDecidePayment(payment.taskId);
  const [reason, setReason] = useState<RejectReason | null>(null);
  const [note, setNote] = useState('');
  return (
    <ConfirmDialog
      opened
      title={`${t('operator.reject')}: ${payment.reference}`}
      confirmLabel={t('operator.reject')}
      danger
      disabled={reason === null}
      busy={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onConfirm={() =>
        reason &&
        decide.mutate(
          { reason, ...(note.trim() !== '' && { note: note.trim() }) },
          {
            onSuccess: () => {
              toast.done(t('operator.decided'));
              onClose();
            },
          },
        )
      }
    >
      <Radio.Group label={t('review.reason')} value={reason} onChange={(value) => setReason(value)}>
        <Stack gap={6} mt={6}>
          {REJECT_REASONS.map((each) => (
            <Radio key={each} value={each} label={<Text size="sm">{t(`reason.${each}`)}</Text>} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('operator.note')}
        description={t('operator.note-hint')}
        value={note}
        maxLength={300}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
