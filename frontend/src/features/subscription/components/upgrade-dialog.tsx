import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { FeatureId, LimitId, Plan } from '@/lib/api-types-subscription';
import { isTextKey, useText, type Translate } from '@/lib/i18n/text';
import type { ApiProblem } from '@/lib/problem';
import { usePermissions } from '@/lib/session';
import { hitWall, useWall } from '@/lib/wall';
import { plansQuery } from '../api/subscription';
import { useDay } from './use-day';

/** The wall is hit by what a dialog sends, and must be seen over it. */
const ABOVE_OTHER_DIALOGS = 300;

/** What the plan does not include, wherever it was met; whatever was typed stays there for who goes back to it. */
export function UpgradeDialog() {
  const t = useText();
  const problem = useWall();
  const navigate = useNavigate();
  const { own } = usePermissions();
  const close = () => hitWall(null);
  return (
    <Modal
      opened={problem !== null}
      zIndex={ABOVE_OTHER_DIALOGS}
      onClose={close}
      title={<Text fw={600}>{t('wall.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {problem && (
        <Stack>
          <Why problem={problem} />
          <Text size="sm" c="dimmed">
            {t(own ? 'wall.kept-here' : 'wall.kept')}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('action.back')}
            </Button>
            {own ? (
              <Button
                onClick={() => {
                  close();
                  void navigate('/settings/plan');
                }}
              >
                {t('wall.plans')}
              </Button>
            ) : (
              <Text size="sm">{t('plan.ask-owner')}</Text>
            )}
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function Why({ problem }: { problem: ApiProblem }) {
  const t = useText();
  const day = useDay();
  const { data: plans } = useQuery(plansQuery);
  const { members } = problem;
  const plan = named(t, 'plan.name', members.plan);
  const better = plans?.find((each) => helps(each, members));
  return (
    <Stack gap="xs">
      <Text>
        {problem.code === 'feature-not-in-plan'
          ? t('wall.feature', { feature: named(t, 'feature', members.feature), plan })
          : t('wall.limit', {
              limit: named(t, 'limit', members.limit),
              current: count(members.current),
              max: count(members.max),
              plan,
            })}
      </Text>
      {typeof members.resetsOn === 'string' && <Text>{t('wall.resets', { day: day(members.resetsOn) })}</Text>}
      {better && <Text>{whatItGives(t, better, members)}</Text>}
    </Stack>
  );
}

const count = (number: unknown): string => Number(number).toLocaleString('en');

function whatItGives(t: Translate, better: Plan, { limit }: ApiProblem['members']): string {
  const plan = t(`plan.name.${better.plan}`);
  return limit === undefined
    ? t('wall.who-has', { plan })
    : t('wall.allows', { plan, max: count(better.limits[limit as LimitId]) });
}

/** Whether a plan has the feature, or more of what is limited. */
function helps(plan: Plan, { feature, limit, max }: ApiProblem['members']): boolean {
  return feature === undefined
    ? plan.limits[limit as LimitId] > Number(max)
    : plan.features.includes(feature as FeatureId);
}

function named(t: Translate, kind: 'plan.name' | 'feature' | 'limit', id: unknown): string {
  const key = `${kind}.${String(id)}`;
  return isTextKey(key) ? t(key) : String(id);
}
