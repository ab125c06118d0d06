import { t } from '../../utils/i18n';
import { composers } from '../../utils/page/attempt-target';
import { isVisible } from '../../utils/page/editable';
import { openNote } from './note';
import type { Note } from './pace';

/** How long a note stays, in milliseconds: long enough to read it twice. */
const STAYS = { 'host-asks': 12_000, 'chat-asks': 10_000, summary: 8000 };

/** Shows a note above the chat box, else above the list; `false` while another box of ours is there. */
export function say(note: Note, list: Element): boolean {
  const anchor = [...composers()].find(isVisible) ?? list;
  if (isTaken(anchor)) return false;
  openNote(anchor, textOf(note), STAYS[note.kind]);
  return true;
}

function textOf(note: Note): string {
  if (note.kind !== 'summary')
    return t(note.kind === 'host-asks' ? 'lures_host_asks' : 'lures_chat_asks');
  const names = [...new Set(note.labels)].map((label) => t(`lures_label_${label}` as const));
  const list = names.slice(0, 3).join(t('list_comma'));
  return note.labels.length === 1
    ? t('lures_summary_one', list)
    : t('lures_summary', String(note.labels.length), list);
}

/** Whether a box of ours lies over the place above the anchor: it stands right under the root element. */
function isTaken(anchor: Element): boolean {
  const { left, top, width } = anchor.getBoundingClientRect();
  const hit = document.elementFromPoint(left + Math.min(40, width / 2), Math.max(0, top - 30));
  return hit?.parentElement === document.documentElement && hit !== document.body;
}
