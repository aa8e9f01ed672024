import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { KeyHint } from '@/components/ui/key-hint';
import { useNow } from '@/components/ui/moment';
import { useText, type TextKey } from '@/lib/i18n/text';
import { sendNow, undo, type PendingDecision as Pending } from '../api/decisions';

const ANNOUNCED: Record<Pending['step'], TextKey> = {
  approve: 'decision.approve',
  reject: 'decision.reject',
  'request-clearer-picture': 'decision.clearer',
};

/** One decision that waits to be sent, with the seconds left to take it back. Only its words are read out, not each second. */
export function PendingDecision({ decision }: { decision: Pending }) {
  const t = useText();
  const now = useNow(250);
  const waiting = decision.state === 'waiting';
  const seconds = Math.max(0, Math.ceil((decision.dueAt - now) / 1_000));
  return (
    <Group justify="space-between" gap="xs">
      <div>
        <Text component="span" fw={550} role="status">
          {t(ANNOUNCED[decision.step], { reference: decision.reference })}
        </Text>{' '}
        <Text component="span" size="sm" c="dimmed" role="timer">
          {waiting ? t('decision.seconds', { count: seconds }) : t('decision.sending')}
        </Text>
      </div>
      {waiting && (
        <Group gap="xs">
          <Button
            size="compact-md"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            rightSection={<KeyHint>U</KeyHint>}
            onClick={() => undo(decision.taskId)}
          >
            {t('decision.undo')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => void sendNow(decision.taskId)}>
            {t('decision.send-now')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
