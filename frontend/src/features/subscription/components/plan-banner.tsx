import { Button, CloseButton, Group } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { Notice } from '@/components/ui/notice';
import type { Subscription } from '@/lib/api-types-subscription';
import { useText, type Translate } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { subscriptionQuery } from '../api/subscription';
import { useDay } from './use-day';

const NEAR = 7;
const LAST = 1;

interface Word {
  text: string;
  tone: 'info' | 'warning' | 'danger';
  /** What is hidden; another word is another matter. */
  about: string;
  dismissable: boolean;
}

/** One line above every screen while the plan is about to change, or has; not on the plan's own pages. */
export function PlanBanner() {
  const t = useText();
  const day = useDay();
  const { pathname } = useLocation();
  const { data } = useQuery(subscriptionQuery);
  const { own } = usePermissions();
  const [hidden, hide] = useSessionStorage({ key: 'vikaya.plan-banner', defaultValue: '' });
  const word = data ? wordOf(data, t, day) : null;
  if (word === null || word.about === hidden || pathname.startsWith('/settings/plan')) {
    return null;
  }
  return (
    <section aria-label={t('banner.label')} style={{ marginBottom: '1rem' }}>
      <Notice tone={word.tone}>
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Group gap="xs">
            <span>{word.text}</span>
            {own ? (
              <Button component={Link} to="/settings/plan" size="compact-sm" variant="default">
                {t('banner.plans')}
              </Button>
            ) : (
              <span>{t('banner.ask-owner')}</span>
            )}
          </Group>
          {word.dismissable && (
            <CloseButton size="sm" aria-label={t('banner.dismiss')} onClick={() => hide(word.about)} />
          )}
        </Group>
      </Notice>
    </section>
  );
}

function trialText(left: number, t: Translate): string {
  switch (left) {
    case 0:
      return t('banner.trial-last');
    case 1:
      return t('banner.trial-tomorrow');
    default:
      return t('banner.trial', { days: left });
  }
}

function wordOf(plan: Subscription, t: Translate, day: (day: string | null) => string): Word | null {
  const name = t(`plan.name.${plan.plan}`);
  const left = plan.daysLeft ?? 0;
  if (plan.status === 'TRIALING' && !plan.next) {
    return {
      text: trialText(left, t),
      tone: left <= LAST ? 'danger' : left <= NEAR ? 'warning' : 'info',
      about: `trial-${left <= LAST ? 'last' : left <= NEAR ? 'near' : 'far'}`,
      dismissable: left > LAST,
    };
  }
  if (plan.status === 'PAST_DUE') {
    return {
      text: t('banner.past-due', { plan: name, day: day(plan.graceEndsOn) }),
      tone: 'danger',
      about: 'past-due',
      dismissable: false,
    };
  }
  if (plan.cancelled && !plan.next) {
    return {
      text: t('banner.cancelled', { plan: name, day: day(plan.periodEndsOn) }),
      tone: left <= NEAR ? 'warning' : 'info',
      about: 'cancelled',
      dismissable: true,
    };
  }
  return plan.status === 'FREE' && plan.usage.some(({ used, max }) => used > max)
    ? { text: t('banner.over'), tone: 'warning', about: 'over', dismissable: true }
    : null;
}
