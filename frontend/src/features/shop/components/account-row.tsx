import { Button, Group, Stack, Text } from '@mantine/core';
import { StatusBadge } from '@/components/ui/status-badge';
import type { ReceivingAccount } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';

interface Props {
  account: ReceivingAccount;
  busy: boolean;
  onPrefer: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One account and what can be done about it. */
export function AccountRow({ account, busy, onPrefer, onEdit, onRemove }: Props) {
  const t = useText();
  const { administer } = usePermissions();
  const name = t('shop.account-of', { bank: account.bank, number: account.accountNumber });
  return (
    <Stack component="li" gap="xs">
      <div style={{ overflowWrap: 'anywhere' }}>
        <Group gap="xs">
          <Text fw={550}>{account.bank}</Text>
          {account.primary && <StatusBadge tone="success">{t('shop.account-primary')}</StatusBadge>}
        </Group>
        <Text style={{ fontVariantNumeric: 'tabular-nums' }}>{account.accountNumber}</Text>
        <Text size="sm" c="dimmed">
          {account.accountHolder} ·{' '}
          {account.currency === null ? t('shop.account-takes.BOTH') : t(`currency.${account.currency}`)}
        </Text>
        {account.bakongAccountId !== null && (
          <Text size="sm" c="dimmed">
            {t('shop.bakong-id')}: {account.bakongAccountId}
          </Text>
        )}
      </div>
      {administer && (
        <Group gap="xs">
          {!account.primary && (
            <Button
              variant="default"
              size="compact-sm"
              disabled={busy}
              aria-label={t('shop.account-make-primary-named', { account: name })}
              onClick={onPrefer}
            >
              {t('shop.account-make-primary')}
            </Button>
          )}
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('shop.account-edit-named', { account: name })}
            onClick={onEdit}
          >
            {t('action.edit')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('shop.account-remove-named', { account: name })}
            onClick={onRemove}
          >
            {t('shop.account-remove')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
