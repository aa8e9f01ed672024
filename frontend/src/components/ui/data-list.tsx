import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './data-list.module.css';

export interface Column<T> {
  header: string;
  cell: (row: T) => ReactNode;
  end?: boolean;
}

interface Props<T> {
  label: string;
  rows: readonly T[];
  rowKey: (row: T) => string;
  columns: readonly Column<T>[];
  card: (row: T) => ReactNode;
}

export const useIsPhone = (): boolean => useMediaQuery('(max-width: 40em)', false, { getInitialValueInEffect: false });

/** A table where there is room, cards where there is not. */
export function DataList<T>({ label, rows, rowKey, columns, card }: Props<T>) {
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <ul className={classes.cards} aria-label={label}>
        {rows.map((row) => (
          <li key={rowKey(row)}>{card(row)}</li>
        ))}
      </ul>
    );
  }
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ header, end }) => (
            <th key={header} scope="col" className={end ? classes.end : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className={classes.row}>
            {columns.map(({ header, cell, end }) => (
              <td key={header} className={end ? classes.end : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Frame({ children }: { children: ReactNode }) {
  return <div className={classes.frame}>{children}</div>;
}

/** A link that makes its whole row or card clickable. */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={classes.link}>
      {children}
    </Link>
  );
}
