import type { MessageKey } from '../../utils/i18n';
import { lureLabels } from '../../utils/lures/lure';

/** Everything that is said of others' messages: fetched ahead, since after an update nothing answers. */
export const marksWords: MessageKey[] = [
  'language',
  'list_comma',
  'notice_close',
  'lures_marks',
  'lures_show',
  'lures_asks',
  'lures_code',
  'lures_host_asks',
  'lures_chat_asks',
  'lures_summary',
  'lures_summary_one',
  ...lureLabels.map((label) => `lures_label_${label}` as const),
];
