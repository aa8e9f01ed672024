import { Text } from '@mantine/core';
import type { AuditRow } from '@/lib/api-types';
import { isTextKey, useText, type Translate } from '@/lib/i18n/text';
import { formatMoney } from '@/lib/money';

function readable(value: unknown, t: Translate): string {
  if (value === null || value === undefined || value === '') {
    return '–';
  }
  if (typeof value === 'boolean') {
    return t(value ? 'audit.on' : 'audit.off');
  }
  if (typeof value === 'object' && 'amount' in value && 'currency' in value) {
    const { amount, currency } = value as { amount: string | number; currency: string };
    return currency === 'KHR' || currency === 'USD'
      ? formatMoney({ amount: String(amount), currency })
      : `${String(amount)} ${currency}`;
  }
  if (typeof value === 'string') {
    const known = [`role.${value}`, `reason.${value}`].find(isTextKey);
    return known ? t(known) : value;
  }
  return JSON.stringify(value);
}

const nameOf = (name: string, t: Translate): string => {
  const key = `audit.value.${name}`;
  return isTextKey(key) ? t(key) : name;
};

/** What changed as `name: before → after`, and whatever else was noted. */
export function Changes({ row }: { row: AuditRow }) {
  const t = useText();
  const changes = Object.entries(row.after).map(
    ([name, after]) => `${nameOf(name, t)}: ${readable(row.before[name], t)} → ${readable(after, t)}`,
  );
  const details = Object.entries(row.details).map(([name, value]) => `${nameOf(name, t)}: ${readable(value, t)}`);
  return (
    <>
      {[...changes, ...details].map((line) => (
        <Text key={line} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Text>
      ))}
    </>
  );
}
