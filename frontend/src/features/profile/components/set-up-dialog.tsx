import { Button, Group, Image, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyText } from '@/components/ui/copy-text';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { SecondFactorSetup } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { useBeginSecondFactor, useConfirmSecondFactor } from '../api/profile';
import { RecoveryCodeList } from './recovery-code-list';

/** Password, QR, first code, recovery codes: one after the other, and nothing is on before the first code was right. */
export function SetUpDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const cache = useQueryClient();
  const begin = useBeginSecondFactor();
  const confirm = useConfirmSecondFactor();
  const close = () => {
    void cache.invalidateQueries({ queryKey: ['me', 'second-factor'] });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={close}
      title={<Text fw={600}>{t('profile.second-factor')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      closeOnClickOutside={false}
    >
      {confirm.data ? (
        <RecoveryCodeList codes={confirm.data.codes} onClose={close} />
      ) : begin.data ? (
        <Scan
          setup={begin.data}
          error={confirm.error}
          busy={confirm.isPending}
          onCode={(code) => confirm.mutate(code)}
        />
      ) : (
        <AskPassword error={begin.error} busy={begin.isPending} onPassword={(password) => begin.mutate(password)} />
      )}
    </Modal>
  );
}

interface AskProps {
  error: unknown;
  busy: boolean;
  onPassword: (password: string) => void;
}

function AskPassword({ error, busy, onPassword }: AskProps) {
  const t = useText();
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <Stack>
        <Text size="sm">{t('profile.prove-password')}</Text>
        <PasswordInput
          label={t('identity.password')}
          autoComplete="current-password"
          data-autofocus
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('identity.show-password') }}
        />
        <ErrorNotice error={error} />
        <Button type="submit" loading={busy} disabled={password === ''}>
          {t('identity.second-step-done')}
        </Button>
      </Stack>
    </form>
  );
}

interface ScanProps {
  setup: SecondFactorSetup;
  error: unknown;
  busy: boolean;
  onCode: (code: string) => void;
}

function Scan({ setup, error, busy, onCode }: ScanProps) {
  const t = useText();
  const [code, setCode] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onCode(code);
      }}
    >
      <Stack>
        <Text size="sm">{t('profile.scan')}</Text>
        <Group justify="center">
          <Image src={`data:image/png;base64,${setup.qrPng}`} alt={t('profile.qr')} w={200} h={200} p={6} bg="white" />
        </Group>
        <Text component="div" size="sm">
          {t('profile.type-secret')}{' '}
          <CopyText value={setup.secret} label={t('profile.copy-secret')}>
            <code style={{ overflowWrap: 'anywhere' }}>{setup.secret}</code>
          </CopyText>
        </Text>
        <TextInput
          label={t('identity.code')}
          description={t('identity.second-step-hint')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <Button type="submit" loading={busy} disabled={code.trim().length < 6}>
          {t('profile.turn-on')}
        </Button>
      </Stack>
    </form>
  );
}
