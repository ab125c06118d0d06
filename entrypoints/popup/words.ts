import { counted, partyName } from '../../components/dashboard/names';
import { type MessageKey, t } from '../../utils/i18n';
import type { Sentence } from '../../utils/reports/popup-sentence';

/** The sentence in words. */
export function wordsOf(sentence: Sentence, now: number): string {
  switch (sentence.says) {
    case 'paused':
      return t('popup_sentence_paused', minutes(sentence.until - now));
    case 'level':
      return t('popup_sentence_level', t(`level_${sentence.level}_name`));
    case 'sent':
      return t('popup_sentence_sent', t(`type_${sentence.type}`));
    case 'blocked': {
      const names = sentence.names.map(partyName).join(t('list_comma'));
      if (sentence.count === 1) return t('popup_sentence_blocked_one', names);
      return t('popup_sentence_blocked_other', names, String(sentence.count));
    }
    default:
      return t(PLAIN[sentence.says]);
  }
}

const PLAIN = {
  permission: 'popup_sentence_permission',
  // Whether trackers are blocked on such a site is said, rightly, below.
  unsupported: 'popup_unsupported',
  off: 'popup_off',
  older: 'popup_reload',
  waiting: 'popup_waiting',
  no_room: 'popup_no_room',
  fine: 'popup_sentence_fine',
  marked: 'popup_sentence_marked',
} as const satisfies Partial<Record<Sentence['says'], MessageKey>>;

/** Three numbers of the popup, with their measure words. */
export function measured(kind: 'companies' | 'kinds', count: number): string {
  const key = `popup_count_${kind}` as const;
  return counted(key, key, count);
}

/** “14:59”; never less than a second. */
function minutes(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
