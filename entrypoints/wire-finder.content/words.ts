import type { MessageKey } from '../../utils/i18n';
import { dataTypes } from '../../utils/pii/finding';

/** Everything that is said of what leaves a page: fetched ahead, since after an update nothing answers. */
export const wireWords: MessageKey[] = [
  'brand',
  'language',
  'list_comma',
  'types_and_more',
  ...dataTypes.map((type) => `type_${type}` as const),
  'notice_close',
  'warning_ask_parent',
  'ask_asked',
  'ask_away',
  'form_pin_title',
  'form_pin_why',
  'form_pin_back',
  'form_pin_agreed',
  'wire_form_http',
  'wire_form_third_party',
  'wire_form_too_much',
  'wire_form_unseen',
  'wire_face',
  'wire_taken_title',
  'wire_taken_why',
  'wire_taken_drop',
  'wire_taken_send',
];
