import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-khmer/wght.css';
import './mantine.css';
import '@mantine/notifications/styles.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refreshSession } from '@/lib/api';
import { currentLanguage } from '@/lib/i18n/language';
import { Providers } from './providers';
import { AppRouter } from './router';

document.documentElement.lang = currentLanguage();

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has no #root');
}
const started = refreshSession().catch(() => null);
createRoot(root).render(
  <StrictMode>
    <Providers>
      <AppRouter started={started} />
    </Providers>
  </StrictMode>,
);
