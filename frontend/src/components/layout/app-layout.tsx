import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useText } from '@/lib/i18n/text';
import classes from './app-layout.module.css';
import { Logo } from './logo';

export interface NavEntry {
  to: string;
  label: string;
  icon: ReactNode;
  count?: number;
  /** Not among the few that fit under a thumb. */
  wideOnly?: boolean;
}

interface Props {
  shopName: string;
  nav: readonly NavEntry[];
  tools: ReactNode;
  /** The screen manages its own height (the chat). */
  full: boolean;
  children: ReactNode;
}

function NavItems({ nav }: { nav: readonly NavEntry[] }) {
  return nav.map(({ to, label, icon, count }) => (
    <NavLink key={to} to={to} className={classes.link}>
      {icon}
      <span>{label}</span>
      {count ? <span className={classes.count}>{count}</span> : null}
    </NavLink>
  ));
}

/** Header, side bar on wide screens, bottom bar where a thumb reaches it. */
export function AppLayout({ shopName, nav, tools, full, children }: Props) {
  const t = useText();
  return (
    <div className={classes.layout}>
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <header className={classes.header}>
        <Link to="/" className={classes.brand}>
          <Logo />
          <span className={classes.brandName}>{shopName}</span>
        </Link>
        <span className={classes.spacer} />
        {tools}
      </header>
      <nav className={classes.sidebar} aria-label={t('nav.main')}>
        <NavItems nav={nav} />
      </nav>
      <main id="main" tabIndex={-1} className={`${classes.main} ${full ? classes.mainFull : ''}`}>
        {children}
      </main>
      <nav className={classes.bottom} aria-label={t('nav.bottom')}>
        <NavItems nav={nav.filter(({ wideOnly }) => !wideOnly)} />
      </nav>
    </div>
  );
}
