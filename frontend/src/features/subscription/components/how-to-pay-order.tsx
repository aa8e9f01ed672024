import { Image, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyText } from '@/components/ui/copy-text';
import type { Order } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import classes from './how-to-pay-order.module.css';

/** The QR, and the account for those who type. */
export function HowToPayOrder({ order: { payee, qr } }: { order: Order }) {
  const t = useText();
  return (
    <Paper p="lg" component="section" aria-label={t('order.how')}>
      <Title order={2} fz="1.0625rem" mb="sm">
        {t('order.how')}
      </Title>
      {qr && (
        <Stack align="center" gap="xs" mb="md">
          <Image className={classes.qr} src={qr} alt={t('order.qr')} />
          <Text size="sm">{t('order.scan')}</Text>
        </Stack>
      )}
      <dl className={classes.account}>
        {payee.bank && <Row label={t('order.bank')}>{payee.bank}</Row>}
        <Row label={t('order.account')}>
          <CopyText value={payee.account.replace(/\D/g, '')} label={t('order.copy-account')}>
            <span className="number">{payee.account}</span>
          </CopyText>
        </Row>
        <Row label={t('order.holder')}>
          <CopyText value={payee.holder} label={t('order.copy-holder')} />
        </Row>
      </dl>
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
