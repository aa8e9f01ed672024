import { Radio, Stack } from '@mantine/core';
import { KeyHint } from '@/components/ui/key-hint';
import { useText } from '@/lib/i18n/text';
import { REJECT_REASONS } from '../api/reviews';
import type { Draft } from './use-review-draft';

/** Why not; each has its digit on the keyboard. */
export function RejectReasons({ draft }: { draft: Draft }) {
  const t = useText();
  return (
    <Radio.Group label={t('review.reason')} value={draft.reason} onChange={(value) => draft.setReason(value)}>
      <Stack gap={6} mt={6}>
        {REJECT_REASONS.map((reason, index) => (
          <Radio
            key={reason}
            value={reason}
            label={
              <>
                <KeyHint>{String(index + 1)}</KeyHint> {t(`reason.${reason}`)}
              </>
            }
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
