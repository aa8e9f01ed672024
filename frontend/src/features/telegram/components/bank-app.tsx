import { Button, Modal, NativeSelect, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconQrcode } from '@tabler/icons-react';
import { useState } from 'react';
import { useIsPhone } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorNotice } from '@/components/ui/error-notice';
import { MoneyInput } from '@/components/ui/money-input';
import { QueryState } from '@/components/ui/query-state';
import type { BankName, Bill, Flaw } from '@/lib/api-types-payment';
import { group } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive, parseAmount } from '@/lib/money';
import { useFormText } from '@/lib/use-form-text';
import { billsQuery, usePay } from '../api/emulator';

const BANKS: readonly BankName[] = ['ABA', 'ACLEDA', 'PRASAC', 'GENERIC'];
const FLAWS: readonly Flaw[] = ['NONE', 'OLD_DATE', 'WRONG_ACCOUNT', 'COVERED_RECIPIENT', 'SAME_AGAIN'];

/** The customer's bank app: scans one of the KHQRs they were sent, pays, and sends the screenshot to the bot. */
export function BankApp({ chatId, onClose }: { chatId: string; onClose: () => void }) {
  const t = useText();
  const query = useQuery(billsQuery(chatId));
  const isPhone = useIsPhone();
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen={isPhone}
      size="26rem"
      radius={isPhone ? 0 : 'xl'}
      title={<Text fw={600}>{t('bank.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <QueryState query={query}>
        {(bills) =>
          bills.length === 0 ? (
            <EmptyState icon={<IconQrcode size={40} stroke={1.4} aria-hidden />}>{t('bank.no-bills')}</EmptyState>
          ) : (
            <PayForm chatId={chatId} bills={bills} onPaid={onClose} />
          )
        }
      </QueryState>
    </Modal>
  );
}

function PayForm({ chatId, bills, onPaid }: { chatId: string; bills: Bill[]; onPaid: () => void }) {
  const t = useText();
  const formText = useFormText();
  const pay = usePay(chatId);
  const [chosen, setChosen] = useState(bills[0]?.invoiceId ?? '');
  const [bank, setBank] = useState<BankName>('ABA');
  const [typed, setTyped] = useState<string | null>(null);
  const [flaw, setFlaw] = useState<Flaw>('NONE');
  const [as, setAs] = useState<'photo' | 'document'>('photo');
  const bill = bills.find(({ invoiceId }) => invoiceId === chosen) ?? bills[0];
  if (!bill) {
    return null;
  }
  const amount = typed ?? group(bill.due.amount);
  const parsed = parseAmount(amount, bill.due.currency);
  const usable = parsed.ok && isPositive(parsed.value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) {
          pay.mutate({ invoiceId: bill.invoiceId, bank, amount: parsed.value, flaw, as }, { onSuccess: onPaid });
        }
      }}
    >
      <Stack>
        <Radio.Group
          label={t('bank.bill')}
          value={bill.invoiceId}
          onChange={(value) => {
            setChosen(value);
            setTyped(null);
          }}
        >
          <Stack gap="xs" mt={6}>
            {bills.map((each) => (
              <Radio
                key={each.invoiceId}
                value={each.invoiceId}
                label={`${each.number} · ${formatMoney(each.due)}`}
                description={`${each.recipientName} · ${each.recipientAccount}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('bank.bank')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('bank.bank')}
            value={bank}
            onChange={(value) => setBank(value)}
            data={BANKS.map((value) => ({ value, label: value === 'GENERIC' ? t('bank.other') : value }))}
          />
        </div>
        <MoneyInput
          label={t('bank.amount')}
          currency={bill.due.currency}
          value={amount}
          onChange={setTyped}
          error={parsed.ok ? undefined : formText(`amount.${parsed.refusal}`)}
        />
        <NativeSelect
          label={t('bank.flaw')}
          value={flaw}
          onChange={(event) => setFlaw(event.currentTarget.value as Flaw)}
          data={FLAWS.map((value) => ({ value, label: t(`bank.flaw.${value}`) }))}
        />
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('bank.send-as')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('bank.send-as')}
            value={as}
            onChange={(value) => setAs(value)}
            data={[
              { value: 'photo', label: t('bank.photo') },
              { value: 'document', label: t('bank.document') },
            ]}
          />
        </div>
        <ErrorNotice error={pay.error} />
        <Button type="submit" size="md" loading={pay.isPending} disabled={!usable}>
          {usable
            ? t('bank.pay', { amount: formatMoney({ amount: parsed.value, currency: bill.due.currency }) })
            : t('bank.pay-now')}
        </Button>
      </Stack>
    </form>
  );
}
