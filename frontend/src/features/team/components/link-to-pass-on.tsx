import { Button, Group, Stack, Text } from '@mantine/core';
import { IconBrandTelegram } from '@tabler/icons-react';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';
import { useText } from '@/lib/i18n/text';

/** A link that is shown once: to copy, or to send in Telegram. */
export function LinkToPassOn({ link, hint, words }: { link: string; hint: string; words: string }) {
  const t = useText();
  const share = `https://t.me/share/url?${new URLSearchParams({ url: link, text: words }).toString()}`;
  return (
    <Notice>
      <Stack gap="xs">
        <Text size="sm">{hint}</Text>
        <CopyText value={link} label={t('team.copy-link')}>
          <code style={{ overflowWrap: 'anywhere' }}>{link}</code>
        </CopyText>
        <Group>
          <Button
            component="a"
            href={share}
            target="_blank"
            rel="noreferrer"
            variant="default"
            size="compact-md"
            leftSection={<IconBrandTelegram size={16} aria-hidden />}
          >
            {t('team.share-telegram')}
          </Button>
        </Group>
      </Stack>
    </Notice>
  );
}
