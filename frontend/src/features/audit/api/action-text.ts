import { isTextKey, type Translate } from '@/lib/i18n/text';

/** An act in the reader's words; one we have no words for shows its name. */
export function actionText(action: string, t: Translate): string {
  const own = `audit.action.${action}`;
  const timeline = `timeline.${action}`;
  return isTextKey(own) ? t(own) : isTextKey(timeline) ? t(timeline) : action;
}
