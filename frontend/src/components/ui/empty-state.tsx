import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** One sentence and at most one button. */
export function EmptyState({ icon, children, action }: { icon: ReactNode; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      {icon}
      <Text maw="28rem">{children}</Text>
      {action}
    </div>
  );
}
