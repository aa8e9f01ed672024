import type { DayOutcomes } from '@/lib/api-types-payment';
import { useText } from '@/lib/i18n/text';
import { OUTCOMES, totalOf } from '../api/figures';
import classes from './figures-chart.module.css';

const HEIGHT = 100;
const STEP = 10;

/** One bar a day, stacked by how the proofs ended. The table beside it says the same in figures. */
export function FiguresChart({ days }: { days: readonly DayOutcomes[] }) {
  const t = useText();
  const most = Math.max(1, ...days.map(({ outcomes }) => totalOf(outcomes)));
  return (
    <>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('figures.chart')}
      >
        {days.map(({ day, outcomes }, index) => {
          let below = 0;
          return (
            <g key={day}>
              <title>{`${day}: ${totalOf(outcomes)}`}</title>
              {OUTCOMES.map((name) => {
                const height = (outcomes[name] / most) * HEIGHT;
                below += height;
                return (
                  <rect
                    key={name}
                    className={classes[name]}
                    x={index * STEP + 1}
                    width={STEP - 2}
                    y={HEIGHT - below}
                    height={height}
                  />
                );
              })}
            </g>
          );
        })}
      </svg>
      <ul className={classes.legend}>
        {OUTCOMES.map((name) => (
          <li key={name}>
            <svg viewBox="0 0 1 1" aria-hidden>
              <rect className={classes[name]} width={1} height={1} />
            </svg>
            {t(`figures.${name}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
