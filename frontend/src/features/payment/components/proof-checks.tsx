import { Text } from '@mantine/core';
import type { CheckOutcome, FieldName, ProofCheck } from '@/lib/api-types-payment';
import { useLanguage } from '@/lib/i18n/language';
import { useText } from '@/lib/i18n/text';
import { FIELDS_OF } from '../api/proofs';
import classes from './proof-checks.module.css';

const MARKS: Record<CheckOutcome, string> = { MATCH: '✓', MISMATCH: '✗', UNREADABLE: '?' };

interface Props {
  checks: readonly ProofCheck[];
  hovered?: readonly FieldName[];
  onHover?: (fields: readonly FieldName[]) => void;
}

/** What was checked: expected beside found, and why it matters in a sentence. */
export function ProofChecks({ checks, hovered = [], onHover }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className={classes.list} aria-label={t('check.title')}>
      {checks.map((check) => {
        const fields = FIELDS_OF[check.kind];
        const linked = fields.some((field) => hovered.includes(field));
        const differs = check.outcome !== 'MATCH';
        return (
          <li
            key={check.kind}
            className={`${classes.check} ${linked ? classes.linked : ''}`}
            onMouseEnter={() => onHover?.(fields)}
            onMouseLeave={() => onHover?.([])}
          >
            <span
              className={`${classes.mark} ${classes[check.outcome]}`}
              role="img"
              aria-label={t(`check.outcome.${check.outcome}`)}
            >
              {MARKS[check.outcome]}
            </span>
            <div className={classes.body}>
              <Text component="span" fw={550} lh={1.5}>
                {t(`check.kind.${check.kind}`)}
              </Text>
              {!differs && check.found !== null && FIELDS_OF[check.kind].length > 0 && check.kind !== 'UNUSED' && (
                <Text component="span" size="sm" c="dimmed">
                  {check.found}
                </Text>
              )}
              {differs && (check.expected !== null || check.found !== null) && (
                <dl className={classes.values}>
                  <dt>{t('check.expected')}</dt>
                  <dd>{check.expected ?? '–'}</dd>
                  <dt>{t('check.found')}</dt>
                  <dd>{check.found ?? '–'}</dd>
                </dl>
              )}
              {differs && (
                <Text size="sm" c="dimmed" w="100%">
                  {language === 'km' ? check.explanationKhmer : check.explanation}
                </Text>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
