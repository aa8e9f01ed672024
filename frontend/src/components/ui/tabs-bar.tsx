import { Link } from 'react-router';
import classes from './tabs-bar.module.css';

export interface TabLink {
  to: string;
  label: string;
  count?: number;
  active: boolean;
}

/** Tabs whose state is the URL: they are links, so they can be opened, shared and gone back to. */
export function TabsBar({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={classes.bar} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={classes.tab} aria-current={tab.active ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
