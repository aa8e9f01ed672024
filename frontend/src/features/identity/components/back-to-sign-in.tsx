import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '@/lib/i18n/text';

export function BackToSignIn() {
  const t = useText();
  return (
    <Anchor component={Link} to="/sign-in" size="sm" ta="center" display="block" mt="md" underline="always">
      {t('identity.back-to-sign-in')}
    </Anchor>
  );
}
