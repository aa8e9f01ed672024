import { Button, Checkbox, Divider, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { useToast } from '@/components/ui/use-toast';
import type { Member, TenantRole } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { ROLES, useChangeMember, useClearSecondFactor, useMemberAct, useResetLink } from '../api/team';
import { LinkToPassOn } from './link-to-pass-on';
import { TransferDialog } from './transfer-dialog';

/** What an owner can do about somebody of the team. */
export function MemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const change = useChangeMember(member.id);
  const [role, setRole] = useState<TenantRole>(ROLES.find((each) => each === member.role) ?? 'USER');
  const [reviewer, setReviewer] = useState(member.reviewer);
  const mayReviewAnyway = role === 'OWNER' || role === 'ADMIN';
  return (
    <Modal
      opened
      onClose={onClose}
      title={<Text fw={600}>{member.displayName}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(
              { role, reviewer },
              {
                onSuccess: () => {
                  toast.done(t('state.saved'));
                  onClose();
                },
              },
            );
          }}
        >
          <Stack>
            <Radio.Group
              label={t('team.role')}
              value={role}
              onChange={(value) => setRole(ROLES.find((each) => each === value) ?? role)}
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
            <ErrorNotice error={change.error} />
            <Button
              type="submit"
              loading={change.isPending}
              disabled={role === member.role && reviewer === member.reviewer}
              style={{ alignSelf: 'start' }}
            >
              {t('action.save')}
            </Button>
          </Stack>
        </form>
        <Divider />
        <Acts member={member} onClose={onClose} />
      </Stack>
    </Modal>
  );
}

function Acts({ member, onClose }: { member: Member; onClose: () => void }) {
  const t = useText();
  const act = useMemberAct(member.id);
  const clear = useClearSecondFactor(member.id);
  const resetLink = useResetLink(member.id);
  const [transferring, setTransferring] = useState(false);
  return (
    <Stack>
      {resetLink.data && (
        <LinkToPassOn link={resetLink.data.link} hint={t('team.reset-link-once')} words={t('team.reset-words')} />
      )}
      <Group>
        {member.enabled && member.role !== 'OWNER' && (
          <Button variant="default" loading={resetLink.isPending} onClick={() => resetLink.mutate()}>
            {t('team.reset-link')}
          </Button>
        )}
        {member.secondFactor && (
          <Button variant="default" loading={clear.isPending} onClick={() => clear.mutate(undefined)}>
            {t('team.clear-second-factor')}
          </Button>
        )}
        {member.enabled && member.role !== 'OWNER' && (
          <Button variant="default" onClick={() => setTransferring(true)}>
            {t('team.transfer')}
          </Button>
        )}
        <Button
          variant="default"
          color="red"
          loading={act.isPending}
          onClick={() => act.mutate(member.enabled ? 'disable' : 'enable', { onSuccess: onClose })}
        >
          {t(member.enabled ? 'team.disable' : 'team.enable')}
        </Button>
      </Group>
      {member.enabled && (
        <Text size="sm" c="dimmed">
          {t('team.disable-hint')}
        </Text>
      )}
      <ErrorNotice error={act.error ?? clear.error ?? resetLink.error} />
      {transferring && <TransferDialog member={member} onClose={() => setTransferring(false)} onDone={onClose} />}
    </Stack>
  );
}
