import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/use-toast';
import type { GoodsChoice, LedgerEntry } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';
import { useVoidEntry } from '../api/ledger';

interface Props {
  entry: LedgerEntry;
  /** Whether goods were handed out that the entry had paid for. */
  goodsOut: boolean;
  onClose: () => void;
}

const isChoice = (value: string): value is GoodsChoice => value === 'STAY' || value === 'CAME_BACK';

/** Takes an entry back that was recorded in error; where goods left the shelf it asks what became of them. */
export function VoidDialog({ entry, goodsOut, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const save = useVoidEntry(entry.id);
  const [note, setNote] = useState('');
  const [goods, setGoods] = useState<GoodsChoice | null>(null);
  return (
    <ConfirmDialog
      opened
      danger
      title={t('ledger.void-title', { amount: formatMoney(entry.amount) })}
      confirmLabel={t('ledger.void-confirm')}
      busy={save.isPending}
      disabled={note.trim() === '' || (goodsOut && goods === null)}
      error={save.error}
      onConfirm={() =>
        save.mutate(
          { note: note.trim(), goods },
          {
            onSuccess: () => {
              toast.done(t('ledger.voided-toast'));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Text size="sm">{t(entry.invoiceId === null ? 'ledger.void-refund-text' : 'ledger.void-text')}</Text>
      {goodsOut && (
        <Radio.Group
          label={t('ledger.goods')}
          withAsterisk
          value={goods}
          onChange={(value) => setGoods(isChoice(value) ? value : null)}
        >
          <Stack gap="xs" mt={4}>
            <Radio value="STAY" label={t('ledger.goods.STAY')} />
            <Radio value="CAME_BACK" label={t('ledger.goods.CAME_BACK')} />
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={t('ledger.void-reason')}
        withAsterisk
        data-autofocus
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
