import { Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Day } from '@/components/ui/moment';
import type { DayOutcomes, VerificationFigures } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { OUTCOMES, totalOf } from '../api/figures';
import { ProofStatusBadge } from './proof-status';
import classes from './figures-chart.module.css';

/** What the chart shows, in figures; the newest day first, days without proofs left out. */
export function DayTable({ days }: { days: readonly DayOutcomes[] }) {
  const t = useText();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard
    <div className={classes.table} tabIndex={0} role="group" aria-label={t('figures.by-day')}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.day')}</Table.Th>
            {OUTCOMES.map((name) => (
              <Table.Th key={name} ta="end">
                {t(`figures.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days
            .filter(({ outcomes }) => totalOf(outcomes) > 0)
            .toReversed()
            .map(({ day, outcomes }) => (
              <Table.Tr key={day}>
                <Table.Th scope="row" style={{ whiteSpace: 'nowrap' }}>
                  <Day value={day} />
                </Table.Th>
                {OUTCOMES.map((name) => (
                  <Table.Td key={name} ta="end" className="number">
                    {outcomes[name]}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

export function ReasonTable({ reasons }: Pick<VerificationFigures, 'reasons'>) {
  const t = useText();
  return (
    <Table>
      <Table.Tbody>
        {reasons.map(({ status, reason, count }) => (
          <Table.Tr key={status + reason}>
            <Table.Th scope="row" fw={500}>
              {t(`reason.${reason}`)}
            </Table.Th>
            <Table.Td>
              <ProofStatusBadge status={status} />
            </Table.Td>
            <Table.Td ta="end" className="number">
              {count}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Whose proofs did not add up; a hint where to look closer, not a verdict on anybody. */
export function SenderTable({ senders }: Pick<VerificationFigures, 'senders'>) {
  const t = useText();
  if (senders.length === 0) {
    return <Text c="dimmed">{t('figures.no-senders')}</Text>;
  }
  return (
    <Table horizontalSpacing={6} style={{ overflowWrap: 'normal' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('figures.sender')}</Table.Th>
          <Table.Th ta="end">{t('figures.sent')}</Table.Th>
          <Table.Th ta="end">{t('figures.rejected')}</Table.Th>
          <Table.Th ta="end">{t('figures.suspicious')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {senders.map((sender, index) => (
          <Table.Tr key={index}>
            <Table.Th scope="row" fw={500} style={{ overflowWrap: 'anywhere' }}>
              {sender.name !== sender.customerName && sender.name}
              {sender.customerId !== null && (
                <Text component="div" size="sm" fw={sender.name === sender.customerName ? 500 : 400}>
                  <Link className="plain-link" to={`/customers/${sender.customerId}`}>
                    {sender.customerName}
                  </Link>
                </Text>
              )}
            </Table.Th>
            <Table.Td ta="end" className="number">
              {sender.sent}
            </Table.Td>
            <Table.Td ta="end" className="number">
              {sender.rejected}
            </Table.Td>
            <Table.Td ta="end" className="number">
              {sender.suspicious}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
