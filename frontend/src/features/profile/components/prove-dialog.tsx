import { Modal, PasswordInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useText } from '@/lib/i18n/text';
import { useRenewRecoveryCodes, useTurnOffSecondFactor } from '../api/profile';
import { RecoveryCodeList } from './recovery-code-list';

/** Password and code again, before the second factor is weakened. */
export function ProveDialog({ what, onClose }: { what: 'renew' | 'turn-off'; onClose: () => void }) {
  const t = useText();
  const renew = useRenewRecoveryCodes();
  const turnOff = useTurnOffSecondFactor();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  if (renew.data) {
    return (
      <Modal opened onClose={onClose} title={<Text fw={600}>{t('profile.codes')}</Text>} closeOnClickOutside={false}>
        <RecoveryCodeList codes={renew.data.codes} onClose={onClose} />
      </Modal>
    );
  }
  const busy = renew.isPending || turnOff.isPending;
  return (
    <ConfirmDialog
      opened
      title={t(what === 'renew' ? 'profile.new-codes' : 'profile.turn-off')}
      confirmLabel={t(what === 'renew' ? 'profile.new-codes' : 'profile.turn-off')}
      danger={what === 'turn-off'}
      busy={busy}
      disabled={password === '' || code.trim().length < 6}
      error={renew.error ?? turnOff.error}
      onConfirm={() => {
        if (what === 'renew') {
          renew.mutate({ password, code });
        } else {
          turnOff.mutate({ password, code }, { onSuccess: onClose });
        }
      }}
      onClose={onClose}
    >
      <PasswordInput
        label={t('identity.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
      />
      <TextInput
        label={t('identity.code')}
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
