import { Button, Group, Text } from '@mantine/core';
import { useText } from '@/lib/i18n/text';

interface Props {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

export function Pager({ page, size, total, onPage }: Props) {
  const t = useText();
  if (total <= size) {
    return null;
  }
  const last = Math.ceil(total / size) - 1;
  return (
    <Group component="nav" aria-label={t('pager.label')} justify="space-between" px="md" py="sm">
      <Text size="sm" c="dimmed">
        {t('pager.range', { from: page * size + 1, to: Math.min(total, (page + 1) * size), total })}
      </Text>
      <Group gap="xs">
        <Button variant="default" size="compact-md" disabled={page === 0} onClick={() => onPage(page - 1)}>
          {t('pager.previous')}
        </Button>
        <Button variant="default" size="compact-md" disabled={page >= last} onClick={() => onPage(page + 1)}>
          {t('pager.next')}
        </Button>
      </Group>
    </Group>
  );
}
