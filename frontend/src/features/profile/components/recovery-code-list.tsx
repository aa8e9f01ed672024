import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';
import { useText } from '@/lib/i18n/text';

/** Shown this once. */
export function RecoveryCodeList({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const t = useText();
  return (
    <Stack>
      <Notice tone="warning">{t('profile.codes-hint')}</Notice>
      <SimpleGrid cols={2} component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('profile.codes')}>
        {codes.map((code) => (
          <Text component="li" key={code} ff="monospace" ta="center">
            {code}
          </Text>
        ))}
      </SimpleGrid>
      <CopyText value={codes.join('\n')} label={t('profile.copy-codes')}>
        <Text size="sm">{t('profile.copy-codes')}</Text>
      </CopyText>
      <Button onClick={onClose}>{t('profile.codes-kept')}</Button>
    </Stack>
  );
}
