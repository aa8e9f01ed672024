import { ActionIcon, Avatar, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft, IconBuildingBank, IconMessageCircle } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/components/ui/empty-state';
import { QueryState } from '@/components/ui/query-state';
import { useToast } from '@/components/ui/use-toast';
import type { ChatMessage } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { messagesQuery, peopleQuery, usePress } from '../api/emulator';
import { BankApp } from './bank-app';
import { Composer } from './composer';
import { MessageBubble } from './message-bubble';
import { aboutOf, initialsFrom } from './person';
import classes from './chat.module.css';

const NEAR = 120;

export function Conversation({ chatId }: { chatId: string }) {
  const t = useText();
  const [paying, setPaying] = useState(false);
  const person = useQuery(peopleQuery).data?.find((each) => String(each.chatId) === chatId);
  const query = useQuery(messagesQuery(chatId));
  return (
    <section className={classes.conversation} aria-label={t('chat.with', { name: person?.name ?? chatId })}>
      <div className={classes.head}>
        <ActionIcon
          component={Link}
          to="/chat"
          variant="subtle"
          color="gray"
          size="lg"
          className={classes.back}
          aria-label={t('chat.back')}
        >
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Avatar name={initialsFrom(person?.name ?? '?')} radius="xl" color="accent" aria-hidden />
        <div style={{ flex: 1, minWidth: 0, lineHeight: 1.4 }}>
          <Text fw={600}>{person?.name ?? chatId}</Text>
          <Text size="xs" c="dimmed" lineClamp={1}>
            {person && aboutOf(person, t)}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconBuildingBank size={16} aria-hidden />}
          onClick={() => setPaying(true)}
        >
          {t('chat.bank-app')}
        </Button>
      </div>
      <QueryState query={query}>{(messages) => <Messages chatId={chatId} messages={messages} />}</QueryState>
      <Composer chatId={chatId} />
      {paying && <BankApp chatId={chatId} onClose={() => setPaying(false)} />}
    </section>
  );
}

/** Stays at the end while the end is in view, as every chat does; who has scrolled up is left in peace. */
function Messages({ chatId, messages }: { chatId: string; messages: ChatMessage[] }) {
  const t = useText();
  const toast = useToast();
  const press = usePress(chatId);
  const area = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const toEnd = useCallback(() => {
    if (area.current && atEnd.current) {
      area.current.scrollTop = area.current.scrollHeight;
    }
  }, []);
  useEffect(toEnd, [toEnd, messages.length]);

  const { mutate } = press;
  const onPress = useCallback(
    (messageId: ChatMessage['id'], action: string) => {
      if (/^https?:/.test(action)) {
        window.open(action, '_blank', 'noreferrer');
      } else {
        mutate({ messageId, action }, { onError: toast.failed });
      }
    },
    [mutate, toast],
  );
  return (
    <div
      ref={area}
      className={classes.messages}
      role="log"
      aria-label={t('chat.messages')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        atEnd.current = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight < NEAR;
      }}
    >
      {messages.length === 0 && (
        <EmptyState icon={<IconMessageCircle size={36} stroke={1.4} aria-hidden />}>{t('chat.empty')}</EmptyState>
      )}
      {messages.map((message) => (
        <MessageBubble
          key={message.id}
          message={message}
          pressing={press.isPending ? `${press.variables.messageId}/${press.variables.action}` : null}
          onPress={onPress}
          onPhotoShown={toEnd}
        />
      ))}
    </div>
  );
}
