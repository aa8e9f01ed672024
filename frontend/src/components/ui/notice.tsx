import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

export function Notice({ tone = 'info', children }: { tone?: 'info' | 'warning' | 'danger'; children: ReactNode }) {
  return (
    <div className={`${classes.notice} ${classes[tone]}`}>
      <IconInfoCircle size={18} aria-hidden className={classes.icon} />
      <div style={{ flex: 1, minWidth: 0 }}>{children}</div>
    </div>
  );
}
