import { PasswordInput, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { refreshSession } from '@/lib/api';
import type { Member } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useTransferOwnership } from '../api/team';

interface Props {
  member: Member;
  onClose: () => void;
  onDone: () => void;
}

/** Cannot be taken back alone, so it takes the password. */
export function TransferDialog({ member, onClose, onDone }: Props) {
  const t = useText();
  const transfer = useTransferOwnership(member.id);
  const [password, setPassword] = useState('');
  return (
    <ConfirmDialog
      opened
      title={t('team.transfer')}
      confirmLabel={t('team.transfer')}
      danger
      busy={transfer.isPending}
      disabled={password === ''}
      error={transfer.error}
      onConfirm={() =>
        transfer.mutate(password, {
          onSuccess: () => {
            onDone();
            void refreshSession();
          },
        })
      }
      onClose={onClose}
    >
      <Text size="sm">{t('team.transfer-hint', { name: member.displayName })}</Text>
      <PasswordInput
        label={t('identity.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
      />
    </ConfirmDialog>
  );
}
