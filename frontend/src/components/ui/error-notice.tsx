import { Button, Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useText, type Translate } from '@/lib/i18n/text';
import { ApiProblem } from '@/lib/problem';
import classes from './notice.module.css';

/** The server's own sentence; ours only where the server said nothing. */
export function messageOf(error: unknown, t: Translate): string {
  if (!(error instanceof ApiProblem)) {
    return t('error.unexpected');
  }
  if (error.code === 'offline') {
    return t('error.offline');
  }
  const details = error.errors.map(({ pointer, detail }) => `${pointer.replace(/^\//, '')}: ${detail}`).join('; ');
  const sentence = error.message || t('error.unexpected');
  return details === '' ? sentence : `${sentence} (${details})`;
}

export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText();
  if (error === null || error === undefined) {
    return null;
  }
  return (
    <div role="alert" className={`${classes.notice} ${classes.danger}`}>
      <IconAlertCircle size={18} aria-hidden className={classes.icon} />
      <Group justify="space-between" gap="xs" flex={1}>
        <Text size="sm">{messageOf(error, t)}</Text>
        {onRetry && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('action.retry')}
          </Button>
        )}
      </Group>
    </div>
  );
}
