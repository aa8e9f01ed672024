import type { Person } from '@/lib/api-types-payment';
import type { Translate } from '@/lib/i18n/text';

/** What is known about a person; where that is only the role, the role in the reader's language. */
export const aboutOf = ({ about, role }: Person, t: Translate): string =>
  about === '' || about.toUpperCase() === role ? t(`chat.role.${role}`) : about;

export const initialsFrom = (name: string): string => name.replace(/\(.*\)/, '').trim() || name;
