import { Anchor, Stack, Text } from '@mantine/core';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import { useText } from '@/lib/i18n/text';

/** Where somebody without Telegram pays this invoice. */
export function PaymentLink({ url }: { url: string }) {
  const t = useText();
  return (
    <Section title={t('pay.link')}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('pay.link-hint')}
        </Text>
        <CopyText value={url} label={t('pay.copy-link')}>
          <Anchor href={url} target="_blank" rel="noreferrer" size="sm" style={{ overflowWrap: 'anywhere' }}>
            {url}
          </Anchor>
        </CopyText>
      </Stack>
    </Section>
  );
}
