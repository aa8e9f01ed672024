import { Group, Kbd, Modal, Stack, Text } from '@mantine/core';
import { useText, type TextKey } from '@/lib/i18n/text';

const GENERAL: [string, TextKey][] = [
  ['/', 'shortcuts.search'],
  ['c', 'shortcuts.create'],
  ['g i', 'nav.invoices'],
  ['g r', 'nav.reviews'],
  ['g p', 'nav.products'],
  ['g c', 'nav.customers'],
  ['g t', 'nav.chat'],
  ['g s', 'nav.settings'],
  ['?', 'shortcuts.title'],
];
const REVIEW: [string, TextKey][] = [
  ['a', 'review.approve'],
  ['r', 'review.reject'],
  ['1–7', 'shortcuts.reasons'],
  ['c', 'review.clearer'],
  ['u', 'decision.undo'],
  ['s', 'review.skip'],
  ['j / k', 'shortcuts.next-previous'],
];

function Keys({ rows }: { rows: [string, TextKey][] }) {
  const t = useText();
  return rows.map(([keys, label]) => (
    <Group key={keys} justify="space-between">
      <Text size="sm">{t(label)}</Text>
      <Kbd>{keys}</Kbd>
    </Group>
  ));
}

export function ShortcutsHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<Text fw={600}>{t('shortcuts.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="xs">
        <Keys rows={GENERAL} />
        <Text fw={600} mt="sm">
          {t('nav.reviews')}
        </Text>
        <Keys rows={REVIEW} />
      </Stack>
    </Modal>
  );
}
