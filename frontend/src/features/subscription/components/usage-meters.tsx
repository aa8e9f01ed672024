import { Group, Progress, SimpleGrid, Text } from '@mantine/core';
import { useId } from 'react';
import { Section } from '@/components/ui/section';
import type { Usage } from '@/lib/api-types-subscription';
import { useText } from '@/lib/i18n/text';
import { useDay } from './use-day';

const NEAR = 0.8;

type Level = 'none' | 'fine' | 'near' | 'full' | 'over';

function levelOf({ used, max }: Usage): Level {
  if (max === 0) {
    return used > 0 ? 'over' : 'none';
  }
  return used > max ? 'over' : used === max ? 'full' : used >= NEAR * max ? 'near' : 'fine';
}

const count = (number: number): string => number.toLocaleString('en');

const COLORS: Record<Level, string> = { none: 'gray', fine: 'accent', near: 'yellow', full: 'red', over: 'red' };

/** How much of each limit is used; what is nearly used up says so in words. */
export function UsageMeters({ usage }: { usage: readonly Usage[] }) {
  const t = useText();
  return (
    <Section title={t('plan.usage')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {usage
          .filter((each) => levelOf(each) !== 'none')
          .map((each) => (
            <Meter key={each.limit} usage={each} />
          ))}
      </SimpleGrid>
    </Section>
  );
}

function Meter({ usage }: { usage: Usage }) {
  const t = useText();
  const day = useDay();
  const label = useId();
  const level = levelOf(usage);
  const share = usage.max === 0 ? 100 : Math.min(100, (100 * usage.used) / usage.max);
  return (
    <div data-testid={`usage-${usage.limit}`}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" fw={550} id={label}>
          {t(`limit.${usage.limit}`)}
        </Text>
        <Text size="sm" className="number">
          {t('plan.usage-of', { used: count(usage.used), max: count(usage.max) })}
        </Text>
      </Group>
      <Progress.Root mt={4}>
        <Progress.Section value={share} color={COLORS[level]} aria-labelledby={label} />
      </Progress.Root>
      <Text size="xs" c="dimmed" mt={2}>
        {level === 'near' && t('plan.usage-near')}
        {level === 'full' && t('plan.usage-full')}
        {level === 'over' && t('plan.usage-over')}
        {(level === 'near' || level === 'full') && usage.resetsOn && ' · '}
        {usage.resetsOn && t('plan.resets', { day: day(usage.resetsOn) })}
      </Text>
    </div>
  );
}
