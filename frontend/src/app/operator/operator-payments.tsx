import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Ago, Instant } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { ProtectedImage } from '@/components/ui/protected-image';
import { QueryState } from '@/components/ui/query-state';
import { Section } from '@/components/ui/section';
import { ProofChecks } from '@/features/payment/components/proof-checks';
import type { WaitingPayment } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { paymentImage, waitingPaymentsQuery } from '@/features/subscription/api/operator';
import classes from './operator-payments.module.css';
import { OperatorDecision } from './operator-decision';

/** Payments for plans that nobody but an operator may decide. */
export function OperatorPayments() {
  const t = useText();
  const query = useQuery(waitingPaymentsQuery);
  return (
    <Section title={t('operator.payments')}>
      <QueryState query={query}>
        {(waiting) =>
          waiting.length === 0 ? (
            <Text c="dimmed">{t('operator.payments-none')}</Text>
          ) : (
            <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }} gap="xl">
              {waiting.map((payment) => (
                <li key={payment.taskId} aria-label={payment.reference}>
                  <Payment payment={payment} />
                </li>
              ))}
            </Stack>
          )
        }
      </QueryState>
    </Section>
  );
}

function Payment({ payment }: { payment: WaitingPayment }) {
  const t = useText();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <ProtectedImage
        path={paymentImage(payment.taskId)}
        alt={t('operator.picture', { reference: payment.reference })}
        className={classes.picture}
        height={420}
      />
      <Stack gap="xs">
        <Text fw={600}>
          {payment.tenantName} · <span className="number">{payment.reference}</span>
        </Text>
        <Text component="div" size="sm" c="dimmed">
          {t(`plan.name.${payment.plan}`)}, {t(`order.period.${payment.period}`)} · {payment.senderName} ·{' '}
          <Ago value={payment.createdAt} />
        </Text>
        <Text component="div">
          {t('operator.expected')}: <Money value={payment.expected} /> · {t('operator.read')}:{' '}
          <Money value={payment.read} />
        </Text>
        <Text component="div" size="sm">
          {payment.score !== null && <>{t('proof.score', { score: payment.score })} · </>}
          {t('operator.due')}: <Instant value={payment.dueAt} />
        </Text>
        {payment.reason && <Text>{t(`reason.${payment.reason}`)}</Text>}
        <ProofChecks checks={payment.checks} />
        <OperatorDecision payment={payment} />
      </Stack>
    </SimpleGrid>
  );
}
