import { Anchor, Group, Image, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PreferencesFooter } from '@/components/layout/preferences';
import { CopyText } from '@/components/ui/copy-text';
import { Day } from '@/components/ui/moment';
import { Money } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { QueryState, RowSkeleton } from '@/components/ui/query-state';
import type { PayableBill } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { isPositive } from '@/lib/money';
import { billQuery } from '../api/bill';
import classes from './payment-page.module.css';
import { SendProof } from './send-proof';
import { SentProofs } from './sent-proofs';

/** What a payer without an account sees: how much, where to, and a place for the receipt. */
export function PaymentPage({ token }: { token: string }) {
  const query = useQuery(billQuery(token));
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <QueryState query={query} skeleton={<RowSkeleton rows={3} height={120} />}>
          {(loaded) => <Loaded token={token} loaded={loaded} />}
        </QueryState>
      </div>
      <PreferencesFooter />
    </main>
  );
}

function Loaded({ token, loaded: { bill, qrPng } }: { token: string; loaded: PayableBill }) {
  const t = useText();
  useDocumentTitle(`${bill.number} · ${bill.shopName}`);
  // Nobody is asked to pay again while a payment is being checked.
  const beingChecked = bill.proofs.some(({ status }) => status !== 'APPROVED' && status !== 'REJECTED');
  const toPay = bill.status === 'SENT' || bill.status === 'PARTLY_PAID';
  return (
    <>
      <header>
        {bill.shopNameKhmer && (
          <Text lang="km" fw={600}>
            {bill.shopNameKhmer}
          </Text>
        )}
        <Title order={1} fz="1.375rem">
          {bill.shopName}
        </Title>
        {bill.shopPhone && (
          <Anchor href={`tel:${bill.shopPhone.replace(/[^+\d]/g, '')}`} size="sm">
            {bill.shopPhone}
          </Anchor>
        )}
      </header>
      <Paper p="lg">
        <Group justify="space-between" align="start">
          <div>
            <Text size="sm" c="dimmed">
              {t('pay.invoice', { number: bill.number })}
            </Text>
            <Text component="div" fw={650} fz="1.75rem" lh={1.4} data-testid="due">
              <Money value={toPay ? bill.due : bill.total} />
            </Text>
          </div>
          <Anchor href={`/api/v1/pay/${encodeURIComponent(token)}/pdf`} size="sm" fw={550} underline="always">
            {t('pay.pdf')}
          </Anchor>
        </Group>
        {toPay && (
          <Text size="sm" c={bill.overdue ? 'red' : 'dimmed'}>
            {t(bill.overdue ? 'pay.overdue-since' : 'pay.due-by')} <Day value={bill.dueDate} />
          </Text>
        )}
        {toPay && isPositive(bill.paid.amount) && (
          <Text size="sm">
            {t('pay.paid-so-far')} <Money value={bill.paid} />
          </Text>
        )}
      </Paper>
      {bill.status === 'PAID' && <Notice>{t('pay.paid')}</Notice>}
      {bill.status === 'CANCELLED' && <Notice tone="danger">{t('pay.cancelled')}</Notice>}
      <SentProofs proofs={bill.proofs} />
      {toPay && !beingChecked && <HowToPay bill={bill} qrPng={qrPng} />}
      {toPay && <SendProof token={token} />}
    </>
  );
}

function HowToPay({ bill, qrPng }: PayableBill) {
  const t = useText();
  return (
    <Paper p="lg" component="section" aria-label={t('pay.how')}>
      <Title order={2} fz="1.0625rem" mb="sm">
        {t('pay.how')}
      </Title>
      {qrPng && (
        <Stack align="center" gap="xs" mb="md">
          <Image
            className={classes.qr}
            src={`data:image/png;base64,${qrPng}`}
            alt={t('pay.qr', { shop: bill.shopName })}
          />
          <Text size="sm">{t('pay.scan')}</Text>
        </Stack>
      )}
      {bill.accountNumber && (
        <dl className={classes.account}>
          <Row label={t('pay.bank')}>{bill.bank}</Row>
          <Row label={t('pay.account')}>
            <CopyText value={bill.accountNumber.replace(/\D/g, '')} label={t('pay.copy-account')}>
              <span className="number">{bill.accountNumber}</span>
            </CopyText>
          </Row>
          <Row label={t('pay.holder')}>{bill.accountHolder}</Row>
        </dl>
      )}
    </Paper>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
