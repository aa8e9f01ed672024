import { Button, Stack, Text } from '@mantine/core';
import { IconBuildingBank, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorNotice } from '@/components/ui/error-notice';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { ReceivingAccount } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { useMakePrimary, useRemoveAccount } from '../api/accounts';
import { AccountDialog } from './account-dialog';
import { AccountRow } from './account-row';

type Open = { act: 'add' } | { act: 'edit' | 'remove'; account: ReceivingAccount } | null;

/** Where customers pay to: printed on invoices and compared with every receipt. */
export function ReceivingAccounts({ accounts }: { accounts: ReceivingAccount[] }) {
  const t = useText();
  const { administer } = usePermissions();
  const [open, setOpen] = useState<Open>(null);
  const prefer = useMakePrimary();
  const opener = useRef<HTMLElement>(null);
  const show = (next: Open) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(next);
  };
  // Back to where the keyboard was, once the dialog has let go of it.
  const close = () => {
    setOpen(null);
    window.setTimeout(() => opener.current?.focus());
  };
  const add = administer && (
    <Button
      variant={accounts.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => show({ act: 'add' })}
    >
      {t('shop.account-add')}
    </Button>
  );
  return (
    <Section title={t('shop.accounts')} actions={accounts.length > 0 && add}>
      <Stack>
        {accounts.length === 0 ? (
          <EmptyState icon={<IconBuildingBank size={32} aria-hidden />} action={add}>
            {t('shop.no-account')}
          </EmptyState>
        ) : (
          <>
            <Text size="sm" c="dimmed">
              {t('shop.accounts-hint')}
            </Text>
            <Stack component="ul" p={0} m={0} gap="md" style={{ listStyle: 'none' }}>
              {accounts.map((account) => (
                <AccountRow
                  key={account.id}
                  account={account}
                  busy={prefer.isPending}
                  onPrefer={() => prefer.mutate(account.id)}
                  onEdit={() => show({ act: 'edit', account })}
                  onRemove={() => show({ act: 'remove', account })}
                />
              ))}
            </Stack>
          </>
        )}
        <ErrorNotice error={prefer.error} />
      </Stack>
      {open?.act === 'add' && <AccountDialog account={null} onClose={close} />}
      {open?.act === 'edit' && <AccountDialog account={open.account} onClose={close} />}
      {open?.act === 'remove' && <RemoveDialog account={open.account} last={accounts.length === 1} onClose={close} />}
    </Section>
  );
}

function RemoveDialog({ account, last, onClose }: { account: ReceivingAccount; last: boolean; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const remove = useRemoveAccount();
  const name = t('shop.account-of', { bank: account.bank, number: account.accountNumber });
  return (
    <ConfirmDialog
      opened
      title={t('shop.account-remove-title')}
      confirmLabel={t('shop.account-remove')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() =>
        remove.mutate(account.id, {
          onSuccess: () => {
            toast.done(t('shop.account-removed'));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Text size="sm">{t('shop.account-remove-text', { account: name })}</Text>
      {last && <Text size="sm">{t('shop.account-remove-last')}</Text>}
    </ConfirmDialog>
  );
}
