import { Button, Group, TextInput } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { today } from '@/lib/dates';
import { useText } from '@/lib/i18n/text';
import { daysBefore } from '../api/figures';

const LENGTHS = [7, 30, 90];

/** From which day to which; kept in the address, so that it can be shared. */
export function PeriodPicker({ from, to }: { from: string; to: string }) {
  const t = useText();
  const [, setParameters] = useSearchParams();
  const set = (period: { from: string; to: string }) => {
    if (period.from !== '' && period.to !== '') {
      setParameters(period, { replace: true });
    }
  };
  return (
    <Group align="end" gap="sm">
      <TextInput
        type="date"
        label={t('audit.from')}
        value={from}
        max={to}
        onChange={(event) => set({ from: event.currentTarget.value, to })}
      />
      <TextInput
        type="date"
        label={t('audit.to')}
        value={to}
        min={from}
        onChange={(event) => set({ from, to: event.currentTarget.value })}
      />
      <Group gap="xs">
        {LENGTHS.map((length) => {
          const chosen = to === today() && from === daysBefore(to, length - 1);
          return (
            <Button
              key={length}
              variant={chosen ? 'filled' : 'default'}
              aria-pressed={chosen}
              onClick={() => set({ from: daysBefore(today(), length - 1), to: today() })}
            >
              {t('figures.days', { count: length })}
            </Button>
          );
        })}
      </Group>
    </Group>
  );
}
