import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { ErrorNotice } from '@/components/ui/error-notice';
import { KeyHint } from '@/components/ui/key-hint';
import { MoneyInput } from '@/components/ui/money-input';
import type { Review } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive, parseAmount } from '@/lib/money';
import { isMoreThan } from '@/lib/totals';
import { useFormText } from '@/lib/use-form-text';
import { RejectReasons } from './reject-reasons';
import type { Draft } from './use-review-draft';

interface Props {
  review: Review;
  draft: Draft;
  /** Why the same person may not approve a second time. */
  barred: boolean;
  error: Error | null;
  onApprove: () => void;
  onReject: () => void;
  onClearer: () => void;
  onSkip: () => void;
}

/** The amount is what was read until the reviewer says otherwise; a rejection always has a reason. */
export function ReviewDecision({ review, draft, barred, error, onApprove, onReject, onClearer, onSkip }: Props) {
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
      {draft.mode === 'approve' && (
        <MoneyInput
          label={t('review.amount')}
          description={t('review.amount-expected', { amount: formatMoney(expected) })}
          currency={expected.currency}
          value={draft.amount}
          onChange={draft.setAmount}
          error={refusal}
        />
      )}
      {draft.mode === 'approve' && hint && (
        <Text size="sm" c="dimmed" role="status">
          {hint}
        </Text>
      )}
      <Textarea
        label={t('review.note')}
        description={draft.mode === 'clearer' ? t('review.clearer-hint') : undefined}
        value={draft.note}
        maxLength={300}
        onChange={(event) => draft.setNote(event.currentTarget.value)}
      />
      {draft.mode === 'reject' && <RejectReasons draft={draft} />}
      <ErrorNotice error={error} />
      {draft.mode === 'approve' ? (
        <Group gap="xs">
          <Button fullWidth disabled={!usable || barred} onClick={onApprove} rightSection={<KeyHint>A</KeyHint>}>
            {t('review.approve')}
          </Button>
          <Button
            variant="default"
            flex={1}
            px="xs"
            onClick={() => draft.setMode('reject')}
            rightSection={<KeyHint>R</KeyHint>}
          >
            {t('review.reject')}
          </Button>
          <Button variant="default" flex={1} px="xs" onClick={onSkip} rightSection={<KeyHint>S</KeyHint>}>
            {t('review.skip')}
          </Button>
          <Button
            variant="default"
            fullWidth
            px="xs"
            onClick={() => draft.setMode('clearer')}
            rightSection={<KeyHint>C</KeyHint>}
          >
            {t('review.clearer')}
          </Button>
        </Group>
      ) : (
        <Group wrap="nowrap" gap="xs">
          <Button variant="default" style={{ flex: 'none' }} onClick={() => draft.setMode('approve')}>
            {t('action.back')}
          </Button>
          {draft.mode === 'reject' ? (
            <Button
              color="red.9"
              px="xs"
              flex={1}
              disabled={draft.reason === null}
              onClick={onReject}
              rightSection={<KeyHint>R</KeyHint>}
            >
              {t('review.reject-now')}
            </Button>
          ) : (
            <Button px="xs" flex={1} onClick={onClearer} rightSection={<KeyHint>C</KeyHint>}>
              {t('review.clearer-now')}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}
