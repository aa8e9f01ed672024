import { ActionIcon, CopyButton, Group, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '@/lib/i18n/text';

export function CopyText({ value, label, children }: { value: string; label: string; children?: ReactNode }) {
  const t = useText();
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
      {children ?? value}
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('action.copied') : label}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="md"
              aria-label={copied ? t('action.copied') : label}
              onClick={copy}
            >
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
