import type { MessageKey } from '../../utils/i18n';
import { dataTypes } from '../../utils/pii/finding';

/** Everything that what the engine draws into a warning may say. */
export const moreWords: MessageKey[] = [
  'language',
  'list_comma',
  'types_and_more',
  ...dataTypes.map((type) => `type_${type}` as const),
  'hint_line',
  'family_ask',
  'notice_close',
  'rule_more',
  'rule_not_personal',
  'rule_not_here',
  'rule_not_type',
  'rule_public',
  'rule_failed',
];
