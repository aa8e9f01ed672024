import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MoneyInput } from '@/components/ui/money-input';
import { useToast } from '@/components/ui/use-toast';
import type { MoneyAmount, MoneyWay } from '@/lib/api-types';
import { compare, decimalOf, group } from '@/lib/decimal';
import { useText } from '@/lib/i18n/text';
import { formatMoney, isPositive, parseAmount } from '@/lib/money';
import { useFormText } from '@/lib/use-form-text';
import { useApplyCredit, useRecordCash, useRefund, WAYS, type Booking } from '../api/ledger';

interface Props {
  title: string;
  hint: ReactNode;
  confirmLabel: string;
  suggested: MoneyAmount;
  /** No more than this, where there is a limit. */
  most?: MoneyAmount;
  asks: readonly ('day' | 'way' | 'note')[];
  save: { isPending: boolean; error: unknown; mutate: (booking: Booking, on: { onSuccess: () => void }) => void };
  onClose: () => void;
}

function BookingDialog({ title, hint, confirmLabel, suggested, most, asks, save, onClose }: Props) {
  const t = useText();
  const formText = useFormText();
  const toast = useToast();
  const { currency } = suggested;
  const [amount, setAmount] = useState(group(suggested.amount));
  const [way, setWay] = useState<MoneyWay>('CASH');
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const parsed = parseAmount(amount, currency);
  const tooMuch = parsed.ok && most !== undefined && compare(decimalOf(parsed.value), decimalOf(most.amount)) > 0;
  const fits = parsed.ok && isPositive(parsed.value) && !tooMuch;
  const error = parsed.ok
    ? tooMuch && t('ledger.at-most', { amount: formatMoney(most) })
    : formText(`amount.${parsed.refusal}`);
  return (
    <ConfirmDialog
      opened
      title={title}
      confirmLabel={confirmLabel}
      busy={save.isPending}
      disabled={!fits || (asks.includes('note') && note.trim() === '')}
      error={save.error}
      onConfirm={() => {
        if (parsed.ok) {
          save.mutate(
            { amount: { amount: parsed.value, currency }, day: day === '' ? null : day, way, note: note.trim() },
            {
              onSuccess: () => {
                toast.done(t('state.saved'));
                onClose();
              },
            },
          );
        }
      }}
      onClose={onClose}
    >
      <Text size="sm">{hint}</Text>
      <MoneyInput
        label={t('ledger.amount')}
        withAsterisk
        data-autofocus
        currency={currency}
        value={amount}
        onChange={setAmount}
        error={error}
      />
      {asks.includes('way') && (
        <NativeSelect
          label={t('ledger.way')}
          value={way}
          data={WAYS.map((value) => ({ value, label: t(`ledger.way.${value}`) }))}
          onChange={(event) => setWay(event.currentTarget.value as MoneyWay)}
        />
      )}
      {asks.includes('day') && (
        <TextInput
          type="date"
          label={t('ledger.day')}
          description={t('ledger.day-hint')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      )}
      {asks.includes('note') && (
        <Textarea
          label={t('ledger.note')}
          withAsterisk
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}

export function CashDialog({ id, due, onClose }: { id: string; due: MoneyAmount; onClose: () => void }) {
  const t = useText();
  return (
    <BookingDialog
      title={t('ledger.cash')}
      hint={t('ledger.cash-text')}
      confirmLabel={t('ledger.cash-confirm')}
      suggested={due}
      asks={['day', 'note']}
      save={useRecordCash(id)}
      onClose={onClose}
    />
  );
}

interface CreditProps {
  id: string;
  due: MoneyAmount;
  credit: MoneyAmount;
  onClose: () => void;
}

export function CreditDialog({ id, due, credit, onClose }: CreditProps) {
  const t = useText();
  const most = compare(decimalOf(credit.amount), decimalOf(due.amount)) > 0 ? due : credit;
  return (
    <BookingDialog
      title={t('ledger.apply')}
      hint={t('ledger.apply-text', { credit: formatMoney(credit) })}
      confirmLabel={t('ledger.apply-confirm')}
      suggested={most}
      most={most}
      asks={[]}
      save={useApplyCredit(id)}
      onClose={onClose}
    />
  );
}

export function RefundDialog({ id, credit, onClose }: { id: string; credit: MoneyAmount; onClose: () => void }) {
  const t = useText();
  return (
    <BookingDialog
      title={t('ledger.refund')}
      hint={t('ledger.refund-text')}
      confirmLabel={t('ledger.refund-confirm')}
      suggested={credit}
      most={credit}
      asks={['way', 'note']}
      save={useRefund(id)}
      onClose={onClose}
    />
  );
}
