import { Button, Group, Image, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBrandTelegram } from '@tabler/icons-react';
import { CopyText } from '@/components/ui/copy-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Ago, Instant, useNow } from '@/components/ui/moment';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { StatusBadge } from '@/components/ui/status-badge';
import { useToast } from '@/components/ui/use-toast';
import type { LinkedChat, TelegramLink } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { telegramQuery, useMakeLink, useUnlink, type LinkOwner } from '../api/links';

interface Props {
  owner: LinkOwner;
  title: string;
  hint: string;
  mayLink: boolean;
}

/** Linked chats, and a code (as QR, link and text) that links one more. */
export function TelegramLinkCard({ owner, title, hint, mayLink }: Props) {
  const t = useText();
  const query = useQuery(telegramQuery(owner));
  const make = useMakeLink(owner);
  return (
    <Section title={title}>
      <Stack>
        <QueryState query={query} skeleton={<RowSkeleton rows={1} />}>
          {({ chats }) =>
            chats.length === 0 ? (
              <Text c="dimmed">{hint}</Text>
            ) : (
              <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }} aria-label={t('telegram.chats')}>
                {chats.map((chat) => (
                  <Chat key={chat.chatId} chat={chat} owner={owner} mayUnlink={mayLink} />
                ))}
              </Stack>
            )
          }
        </QueryState>
        {make.data && <Code link={make.data} />}
        <ErrorNotice error={make.error} />
        {mayLink && (
          <Button
            variant={make.data || query.data?.linked ? 'default' : 'filled'}
            leftSection={<IconBrandTelegram size={16} aria-hidden />}
            loading={make.isPending}
            onClick={() => make.mutate()}
            style={{ alignSelf: 'start' }}
          >
            {t(make.data ? 'telegram.new-code' : 'telegram.link')}
          </Button>
        )}
      </Stack>
    </Section>
  );
}

function Chat({ chat, owner, mayUnlink }: { chat: LinkedChat; owner: LinkOwner; mayUnlink: boolean }) {
  const t = useText();
  const toast = useToast();
  const unlink = useUnlink(owner);
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <div>
        <Text fw={550}>
          {chat.name} {chat.blocked && <StatusBadge tone="danger">{t('telegram.blocked')}</StatusBadge>}
        </Text>
        <Text size="sm" c="dimmed">
          {t('telegram.linked')} <Instant value={chat.linkedAt} />
        </Text>
      </div>
      {mayUnlink && (
        <Button
          variant="default"
          size="compact-sm"
          loading={unlink.isPending}
          aria-label={t('telegram.unlink-named', { name: chat.name })}
          onClick={() => unlink.mutate(chat.chatId, { onError: toast.failed })}
        >
          {t('telegram.unlink')}
        </Button>
      )}
    </Group>
  );
}

function Code({ link }: { link: TelegramLink }) {
  const t = useText();
  const expired = Date.parse(link.expiresAt) < useNow(5_000);
  if (expired) {
    return <Text>{t('telegram.expired')}</Text>;
  }
  return (
    <Group align="start" gap="md" role="status">
      <Image
        src={link.qrPng.startsWith('data:') ? link.qrPng : `data:image/png;base64,${link.qrPng}`}
        alt={t('telegram.qr')}
        w={148}
        h={148}
        radius="md"
        p={6}
        bg="white"
        style={{ border: '1px solid var(--hairline)' }}
      />
      <Stack gap={6} flex={1} miw={180}>
        <Text size="sm">{t('telegram.how')}</Text>
        <Text component="div" size="sm">
          {t('telegram.code')}{' '}
          <CopyText value={`/start ${link.code}`} label={t('telegram.copy-code')}>
            <code>/start {link.code}</code>
          </CopyText>
        </Text>
        <Text component="div" size="sm">
          <CopyText value={link.url} label={t('telegram.copy-link')}>
            <a className="plain-link" href={link.url} target="_blank" rel="noreferrer">
              {link.url}
            </a>
          </CopyText>
        </Text>
        <Text size="sm" c="dimmed">
          {t('telegram.expires')} <Ago value={link.expiresAt} />
        </Text>
      </Stack>
    </Group>
  );
}
