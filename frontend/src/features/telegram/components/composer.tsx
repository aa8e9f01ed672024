import { ActionIcon, Menu, Textarea } from '@mantine/core';
import { IconFile, IconPaperclip, IconPhoto, IconSend } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useToast } from '@/components/ui/use-toast';
import { useText } from '@/lib/i18n/text';
import { useSendFile, useWrite } from '../api/emulator';
import classes from './chat.module.css';

export function Composer({ chatId }: { chatId: string }) {
  const t = useText();
  const toast = useToast();
  const write = useWrite(chatId);
  const sendFile = useSendFile(chatId);
  const [text, setText] = useState('');
  const photo = useRef<HTMLInputElement>(null);
  const document = useRef<HTMLInputElement>(null);

  const send = () => {
    const words = text.trim();
    if (words !== '' && !write.isPending) {
      write.mutate(words, { onSuccess: () => setText(''), onError: toast.failed });
    }
  };
  const picker = (as: 'photo' | 'document') => (
    <input
      ref={as === 'photo' ? photo : document}
      type="file"
      hidden
      accept={as === 'photo' ? 'image/*' : undefined}
      aria-label={t(`chat.attach-${as}`)}
      data-testid={`attach-${as}`}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        event.currentTarget.value = '';
        if (file) {
          sendFile.mutate({ file, as }, { onError: toast.failed });
        }
      }}
    />
  );
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {picker('photo')}
      {picker('document')}
      <Menu position="top-start">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={38}
            aria-label={t('chat.attach')}
            loading={sendFile.isPending}
          >
            <IconPaperclip size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPhoto size={16} aria-hidden />} onClick={() => photo.current?.click()}>
            {t('chat.attach-photo')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFile size={16} aria-hidden />} onClick={() => document.current?.click()}>
            {t('chat.attach-document')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Textarea
        flex={1}
        minRows={1}
        maxRows={5}
        aria-label={t('chat.message')}
        placeholder={t('chat.message')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            send();
          }
        }}
      />
      <ActionIcon
        type="submit"
        size={38}
        aria-label={t('chat.send')}
        loading={write.isPending}
        disabled={text.trim() === ''}
      >
        <IconSend size={18} />
      </ActionIcon>
    </form>
  );
}
