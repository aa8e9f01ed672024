import { Button, Checkbox, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import type { TenantRole } from '@/lib/api-types';
import { useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';
import { ROLES, useInvite } from '../api/team';
import { LinkToPassOn } from './link-to-pass-on';

/** Whom to let in, as what; ends with the link to pass on. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const language = useLanguage();
  const invite = useInvite();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<TenantRole>('USER');
  const [reviewer, setReviewer] = useState(false);
  const mayReviewAnyway = role === 'OWNER' || role === 'ADMIN';
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{t('team.invite')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      closeOnClickOutside={!invite.isSuccess}
    >
      {invite.data ? (
        <Stack>
          <LinkToPassOn
            link={invite.data.link}
            hint={t(invite.data.invitation.mailed ? 'team.link-mailed' : 'team.link-once')}
            words={t('team.share-words')}
            chat={invite.data.chat}
          />
          <Button onClick={onClose}>{t('action.close')}</Button>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            invite.mutate({ email: email.trim() === '' ? null : email.trim(), role, reviewer, language });
          }}
        >
          <Stack>
            <TextInput
              label={t('team.email')}
              description={t('team.email-hint')}
              type="email"
              data-autofocus
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Radio.Group
              label={t('team.role')}
              value={role}
              onChange={(value) => setRole(ROLES.find((each) => each === value) ?? 'USER')}
            >
              <Stack gap="xs" mt="xs">
                {ROLES.map((each) => (
                  <Radio key={each} value={each} label={t(`role.${each}`)} description={t(`team.may.${each}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <Checkbox
              label={t('team.reviewer')}
              description={t('team.reviewer-hint')}
              checked={reviewer || mayReviewAnyway}
              disabled={mayReviewAnyway}
              onChange={(event) => setReviewer(event.currentTarget.checked)}
            />
            <ErrorNotice error={invite.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('action.back')}
              </Button>
              <Button type="submit" loading={invite.isPending}>
                {t('team.make-link')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
