import { Center } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconMessageCircle } from '@tabler/icons-react';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/lib/i18n/text';
import { Conversation } from './conversation';
import { PeopleList } from './people-list';
import classes from './chat.module.css';

/** Telegram on one machine: choose who to be, and write to the shop's bot as they would. */
export function Chat({ chatId }: { chatId: string | undefined }) {
  const t = useText();
  useDocumentTitle(`${t('nav.chat')} · Vikaya`);
  return (
    <div className={`${classes.chat} ${chatId === undefined ? '' : classes.open}`}>
      <PeopleList />
      {chatId === undefined ? (
        <Center className={classes.conversation}>
          <EmptyState icon={<IconMessageCircle size={40} stroke={1.4} aria-hidden />}>{t('chat.choose')}</EmptyState>
        </Center>
      ) : (
        <Conversation key={chatId} chatId={chatId} />
      )}
    </div>
  );
}
