import { useParams } from 'react-router';
import { Chat } from '@/features/telegram/components/chat';

export function ChatPage() {
  const { chatId } = useParams();
  return <Chat chatId={chatId} />;
}
