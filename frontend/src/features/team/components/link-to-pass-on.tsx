import { Button, Group, Image, Stack, Text } from '@mantine/core';
import { IconBrandTelegram } from '@tabler/icons-react';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';
import type { InvitationLink } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';

interface Props {
  link: string;
  hint: string;
  words: string;
  chat?: InvitationLink['chat'];
}

/** A link that is shown once: to copy, or to send in Telegram; an invitation opens the bot as well. */
export function LinkToPassOn({ link, hint, words, chat }: Props) {
  const t = useText();
  const share = `https://t.me/share/url?${new URLSearchParams({ url: chat?.url ?? link, text: words }).toString()}`;
  return (
    <Notice>
      <Stack gap="xs">
        <Text size="sm">{hint}</Text>
        <CopyText value={link} label={t('team.copy-link')}>
          <code style={{ overflowWrap: 'anywhere' }}>{link}</code>
        </CopyText>
        {chat && <ByBot chat={chat} />}
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

function ByBot({ chat }: { chat: NonNullable<Props['chat']> }) {
  const t = useText();
  return (
    <>
      <Text size="sm">{t('team.telegram-link')}</Text>
      <Group align="center" gap="md" wrap="nowrap">
        <Image
          src={`data:image/png;base64,${chat.qrPng}`}
          alt={t('team.telegram-qr')}
          w={132}
          h={132}
          radius="md"
          p={6}
          bg="white"
          style={{ border: '1px solid var(--hairline)', flexShrink: 0 }}
        />
        <CopyText value={chat.url} label={t('telegram.copy-link')}>
          <code style={{ overflowWrap: 'anywhere' }}>{chat.url}</code>
        </CopyText>
      </Group>
    </>
  );
}
