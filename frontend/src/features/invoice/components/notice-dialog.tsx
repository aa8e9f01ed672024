import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/use-toast';
import { useText } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';
import { useMatchNotice, useSubmitNotice } from '../api/notices';

/** A bank's message to the shop, pasted: it finds its invoice and waits there for a reviewer. */
export function NoticeButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('notice.paste')}
      </Button>
      {open && <NoticeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

export function NoticeDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const match = useMatchNotice();
  const submit = useSubmitNotice();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = match.data;
  const confirm = () => {
    if (!found) {
      match.mutate(text, {
        onSuccess: ({ candidates }) => setChosen(candidates.length === 1 ? (candidates[0]?.id ?? null) : null),
      });
    } else if (chosen !== null) {
      submit.mutate(
        { id: chosen, text },
        {
          onSuccess: () => {
            toast.done(t('notice.taken'));
            void navigate(`/invoices/${chosen}`);
          },
        },
      );
    }
  };
  return (
    <ConfirmDialog
      opened
      title={t('notice.paste')}
      confirmLabel={t(found ? 'notice.use' : 'notice.find')}
      busy={match.isPending || submit.isPending}
      disabled={found ? chosen === null : text.trim() === ''}
      error={match.error ?? submit.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t('notice.text')}</Text>
      <Textarea
        label={t('notice.message')}
        withAsterisk
        data-autofocus
        autosize
        minRows={3}
        maxLength={600}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          match.reset();
        }}
      />
      {found && (
        <Radio.Group
          label={t('notice.read', { amount: formatMoney(found.amount), payer: found.payer ?? '–' })}
          value={chosen}
          onChange={setChosen}
        >
          <Stack gap="xs" mt={4}>
            {found.candidates.length === 0 && <Text c="dimmed">{t('notice.none')}</Text>}
            {found.candidates.map((each) => (
              <Radio
                key={each.id}
                value={each.id}
                label={`${each.number ?? ''} · ${each.customerName} · ${formatMoney(each.due)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </ConfirmDialog>
  );
}
