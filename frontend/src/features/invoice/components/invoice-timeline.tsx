import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  IconAlarm,
  IconBan,
  IconBell,
  IconBox,
  IconCircleCheck,
  IconCircleX,
  IconEye,
  IconFilePlus,
  IconPhoto,
  IconPoint,
  IconSend,
  IconUserCheck,
  type Icon,
} from '@tabler/icons-react';
import { Ago, Instant } from '@/components/ui/moment';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { useText } from '@/lib/i18n/text';
import { timelineQuery } from '../api/invoices';
import { sentenceOf, toneOf } from './timeline-sentences';
import classes from './timeline.module.css';

const ICONS: Record<string, Icon> = {
  'invoice.created': IconFilePlus,
  'invoice.sent': IconSend,
  'invoice.resent': IconSend,
  'invoice.reminded': IconBell,
  'invoice.overdue': IconAlarm,
  'invoice.cancelled': IconBan,
  'invoice.paid': IconCircleCheck,
  'invoice.payment-recorded': IconCircleCheck,
  'payment.proof-received': IconPhoto,
  'payment.approved': IconCircleCheck,
  'payment.rejected': IconCircleX,
  'payment.review-requested': IconEye,
  'payment.first-approval': IconUserCheck,
  'payment.review-escalated': IconAlarm,
  'message.delivered': IconSend,
};

function iconOf(action: string): Icon {
  return ICONS[action] ?? (action.startsWith('stock.') ? IconBox : IconPoint);
}

/** Everything that happened, newest first, with who did it. */
export function InvoiceTimeline({ id, interval }: { id: string; interval: number | false }) {
  const t = useText();
  const query = useQuery({ ...timelineQuery(id), refetchInterval: interval });
  return (
    <Section title={t('timeline.title')}>
      <QueryState query={query}>
        {(entries) => (
          <ol className={classes.list}>
            {entries
              .map((entry, index) => ({ entry, index }))
              .toSorted((a, b) => b.entry.at.localeCompare(a.entry.at) || b.index - a.index)
              .map(({ entry, index }) => {
                const { text, details } = sentenceOf(entry, t);
                const EntryIcon = iconOf(entry.action);
                const who = entry.actorKind === 'SYSTEM' ? t('timeline.system') : entry.actorName;
                return (
                  <li key={index} className={classes.entry}>
                    <span className={`${classes.icon} ${classes[toneOf(entry.action)] ?? ''}`}>
                      <EntryIcon size={17} aria-hidden />
                    </span>
                    <div>
                      <Text fw={550} lh={1.5}>
                        {text}
                      </Text>
                      {details.length > 0 && <Text size="sm">{details.join(' · ')}</Text>}
                      <Text size="sm" c="dimmed">
                        {who} · <Ago value={entry.at} /> · <Instant value={entry.at} />
                      </Text>
                    </div>
                  </li>
                );
              })}
          </ol>
        )}
      </QueryState>
    </Section>
  );
}
