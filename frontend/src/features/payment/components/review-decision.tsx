import { Button, Group, Kbd, Radio, Stack, Text, Textarea } from '@mantine/core';
import { ErrorNotice } from '@/components/ui/error-notice';
import { MoneyInput } from '@/components/ui/money-input';
import type { Review } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive, parseAmount } from '@/lib/money';
import { isMoreThan } from '@/lib/totals';
import { useFormText } from '@/lib/use-form-text';
import { REJECT_REASONS } from '../api/reviews';
import type { Draft } from './use-review-draft';

interface Props {
  review: Review;
  draft: Draft;
  busy: boolean;
  error: Error | null;
  onApprove: () => void;
  onReject: () => void;
  onSkip: () => void;
}

/** The amount is what was read until the reviewer says otherwise; a rejection always has a reason. */
export function ReviewDecision({ review, draft, busy, error, onApprove, onReject, onSkip }: Props) {
  const t = useText();
  const formText = useFormText();
  const { amount: expected } = review.proof.expected;
  const parsed = parseAmount(draft.amount, expected.currency);
  const usable = parsed.ok && isPositive(parsed.value);
  const refusal = parsed.ok || draft.amount === '' ? undefined : formText(`amount.${parsed.refusal}`);
  const hint =
    usable && isMoreThan(expected.amount, parsed.value)
      ? t('review.less')
      : usable && isMoreThan(parsed.value, expected.amount)
        ? t('review.more')
        : undefined;
  return (
    <Stack gap="sm">
      <MoneyInput
        label={t('review.amount')}
        description={t('review.amount-expected', { amount: formatMoney(expected) })}
        currency={expected.currency}
        value={draft.amount}
        onChange={draft.setAmount}
        error={refusal}
      />
      {hint && (
        <Text size="sm" c="dimmed" role="status">
          {hint}
        </Text>
      )}
      <Textarea
        label={t('review.note')}
        value={draft.note}
        maxLength={500}
        onChange={(event) => draft.setNote(event.currentTarget.value)}
      />
      {draft.rejecting && (
        <Radio.Group label={t('review.reason')} value={draft.reason} onChange={(value) => draft.setReason(value)}>
          <Stack gap={6} mt={6}>
            {REJECT_REASONS.map((reason, index) => (
              <Radio
                key={reason}
                value={reason}
                label={
                  <>
                    <Kbd size="xs" aria-hidden>
                      {index + 1}
                    </Kbd>{' '}
                    {t(`reason.${reason}`)}
                  </>
                }
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <ErrorNotice error={error} />
      {draft.rejecting ? (
        <Group wrap="nowrap" gap="xs">
          <Button variant="default" style={{ flex: 'none' }} onClick={() => draft.setRejecting(false)}>
            {t('action.back')}
          </Button>
          <Button color="red.9" px="xs" flex={1} loading={busy} disabled={draft.reason === null} onClick={onReject}>
            {t('review.reject-now')}
          </Button>
        </Group>
      ) : (
        <Group gap="xs">
          <Button fullWidth loading={busy} disabled={!usable} onClick={onApprove}>
            {t('review.approve')}
          </Button>
          <Button variant="default" flex={1} onClick={() => draft.setRejecting(true)}>
            {t('review.reject')}
          </Button>
          <Button variant="default" flex={1} onClick={onSkip}>
            {t('review.skip')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
