import { t } from '../../utils/i18n';
import type { DataType } from '../../utils/pii/finding';

/** More names than this make a title nobody reads. */
const MOST = 3;

/** Names of what was found, as one phrase: “a phone number and a home address”. */
export function foundNames(types: readonly DataType[]): string {
  const names = types.map((type) => t(`type_${type}`));
  if (names.length <= MOST) return inWords(names);
  const shown = names.slice(0, MOST - 1);
  return t('types_and_more', shown.join(t('list_comma')), String(names.length - shown.length));
}

function inWords(names: string[]): string {
  return new Intl.ListFormat(t('language'), { type: 'conjunction' }).format(names);
}
