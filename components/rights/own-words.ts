import { t } from '../../utils/i18n';
import type { Language, Words } from '../../utils/rights/words';

/** The language the browser's words are in. */
export function ownLanguage(): Language {
  return t('language').startsWith('zh') ? 'zh' : 'en';
}

/** Words of our data, in that language. */
export function own(words: Words): string {
  return words[ownLanguage()];
}

/** `2026-12-17` as `12月17日` or `17 December`; with the year when it is not that of `today`. */
export function dayWords(day: string, today: string): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(t('language') === 'en' ? 'en-GB' : t('language'), {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
