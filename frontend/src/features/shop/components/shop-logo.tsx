import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { ErrorNotice } from '@/components/ui/error-notice';
import { ProtectedImage } from '@/components/ui/protected-image';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/use-toast';
import type { Shop } from '@/lib/api-types';
import { useText } from '@/lib/i18n/text';
import { usePermissions } from '@/lib/session';
import { LOGO, useChangeLogo } from '../api/shop';
import classes from './shop-logo.module.css';

/** The picture at the head of invoices, on white as it is printed. */
export function ShopLogo({ shop }: { shop: Shop }) {
  const t = useText();
  const toast = useToast();
  const { administer } = usePermissions();
  const reset = useRef<() => void>(null);
  const change = useChangeLogo();
  const show = (file: File | null) => {
    if (file) {
      change.mutate(file, { onSuccess: () => toast.done(t('shop.logo-saved')) });
      reset.current?.();
    }
  };
  const label = t(shop.hasLogo ? 'shop.logo-replace' : 'shop.logo-choose');
  return (
    <Section title={t('shop.logo')}>
      <Stack>
        {shop.hasLogo ? (
          <div className={classes.paper}>
            <ProtectedImage path={LOGO} alt={t('shop.logo-of', { name: shop.name })} className={classes.logo} />
          </div>
        ) : (
          <Text>{t('shop.logo-none')}</Text>
        )}
        {administer && (
          <>
            <Text size="sm" c="dimmed">
              {t('shop.logo-hint')}
            </Text>
            <ErrorNotice error={change.error} />
            <Group>
              <FileButton
                accept="image/jpeg,image/png,image/webp"
                onChange={show}
                resetRef={reset}
                inputProps={{ 'aria-label': label }}
              >
                {(props) => (
                  <Button
                    {...props}
                    variant="default"
                    loading={change.isPending}
                    leftSection={<IconUpload size={16} aria-hidden />}
                  >
                    {label}
                  </Button>
                )}
              </FileButton>
              {shop.hasLogo && (
                <Button
                  variant="default"
                  disabled={change.isPending}
                  onClick={() => change.mutate(null, { onSuccess: () => toast.done(t('shop.logo-removed')) })}
                >
                  {t('shop.logo-remove')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </Section>
  );
}
