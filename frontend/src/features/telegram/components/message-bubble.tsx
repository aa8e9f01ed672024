import { IconFile, IconFileTypePdf } from '@tabler/icons-react';
import { memo } from 'react';
import { ProtectedImage } from '@/components/ui/protected-image';
import { useToast } from '@/components/ui/use-toast';
import type { ChatFile, ChatMessage } from '@/lib/api-types-payment';
import { formatClock } from '@/lib/dates';
import { openFile } from '@/lib/files';
import { useText } from '@/lib/i18n/text';
import { chatFile } from '../api/emulator';
import classes from './chat.module.css';

interface Props {
  message: ChatMessage;
  pressing: string | null;
  onPress: (messageId: ChatMessage['id'], action: string) => void;
  onPhotoShown: () => void;
}

const kilobytes = (size: number): string => `${Math.max(1, Math.round(size / 1024)).toLocaleString('en')} KB`;

/** Web addresses become links; everything else stays the text it is. */
function Words({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s]+)/g).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} className="plain-link" href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}

function Attached({ file, photo, onShown }: { file: ChatFile; photo: boolean; onShown: () => void }) {
  const t = useText();
  const toast = useToast();
  const open = () => void openFile(chatFile(file.id)).catch(toast.failed);
  if (photo) {
    return (
      <button type="button" className={classes.photo} onClick={open} aria-label={t('chat.open-photo')}>
        <ProtectedImage path={chatFile(file.id)} alt={t('chat.photo')} height={220} onLoad={onShown} />
      </button>
    );
  }
  return (
    <button type="button" className={classes.file} onClick={open}>
      <span className={classes.fileIcon}>
        {file.mediaType === 'application/pdf' ? <IconFileTypePdf aria-hidden /> : <IconFile aria-hidden />}
      </span>
      <span>
        <span className="plain-link">{file.name}</span>
        <br />
        <small>{kilobytes(file.size)}</small>
      </span>
    </button>
  );
}

export const MessageBubble = memo(function MessageBubble({ message, pressing, onPress, onPhotoShown }: Props) {
  return (
    <div className={`${classes.message} ${message.fromBot ? '' : classes.own}`} data-message-id={message.id}>
      <div className={classes.bubble}>
        {message.file && <Attached file={message.file} photo={message.photo} onShown={onPhotoShown} />}
        {message.text && <Words text={message.text} />}
        <time className={classes.time} dateTime={message.at}>
          {formatClock(message.at)}
        </time>
      </div>
      {message.buttons.length > 0 && (
        <div className={classes.buttons}>
          {message.buttons.map((row, index) => (
            <div key={index} className={classes.buttonRow}>
              {row.map(({ label, action }) => (
                <button
                  key={action + label}
                  type="button"
                  className={classes.inlineButton}
                  disabled={pressing === `${message.id}/${action}`}
                  onClick={() => onPress(message.id, action)}
                >
                  {label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
});
