import { t } from '../../utils/i18n';
import type { LureLabel } from '../../utils/lures/lure';
import { noteAsked } from '../../utils/page/asked';
import { type Mark, openMarks } from '../../utils/page/marks';
import type { MessageList } from '../../utils/page/message-list';
import { type Message, readRow } from '../../utils/page/message-rows';
import { isOwnText } from '../../utils/page/own-texts';
import { recent } from '../../utils/page/recent';
import { textHash } from '../../utils/page/text-hash';
import { watchMessages } from '../../utils/page/watch-messages';
import type { Measures } from '../../utils/protection/decide';
import { openPace } from './pace';
import { say } from './say';
import { openVerdicts, type Verdict } from './verdicts';

/** Messages that are known to have been told of, by hash. */
const MOST = 2000;
const HARM = new Set<Verdict['label']>(['doxxing', 'harassment']);

/** What has been seen of a room, whatever list it is shown in. */
export interface Memory {
  judge: (message: Message) => Verdict;
  /** Messages that the ledger and the viewer have been told of. */
  told: ReturnType<typeof recent<number, true>>;
  /** Messages that the viewer wanted to read all the same. */
  shown: ReturnType<typeof recent<number, true>>;
}

export function openMemory(): Memory {
  return { judge: openVerdicts(), told: recent(MOST), shown: recent(MOST) };
}

/** Reads a list of messages, marks what lures, and says so. */
export function openReader(
  list: MessageList,
  memory: Memory,
  record: (lure: LureLabel) => void,
  measure: () => Measures['lures'],
): { close(): void } {
  const { judge, told, shown } = memory;
  const keys = new WeakMap<Element, number>();
  const pace = openPace(
    (note) => say(note, list.container),
    () => performance.now(),
  );
  const marks = openMarks(list.container, t('lures_marks'), (row) => {
    shown.set(keys.get(row) ?? 0, true);
    look(row);
  });

  function look(row: Element): void {
    const message = readRow(row, list);
    if (!message || isOwn(message.text)) return marks.set({ row, body: row }, null);
    const verdict = judge(message);
    const key = textHash(`${message.who}\u0001${message.text}`);
    keys.set(row, key);
    tell(key, verdict, message.isHost);
    marks.set(message, markOf(verdict, measure(), shown.has(key)));
  }

  function tell(key: number, { label, asks }: Verdict, isHost: boolean): void {
    if ((!label && !asks) || told.has(key)) return;
    told.set(key, true);
    if (label) record(label);
    if (label && !asks) pace.marked(label);
    if (!asks) return;
    noteAsked();
    pace.asked(isHost);
  }

  const watch = watchMessages(list, look, marks.place);
  return {
    close() {
      watch.stop();
      pace.stop();
      marks.close();
    },
  };
}

/** @param isShown Whether the viewer wanted to read it all the same. */
function markOf(
  { label, asks }: Verdict,
  measure: Measures['lures'],
  isShown: boolean,
): Mark | null {
  const isKept = measure !== 'mark';
  if (!label && !(asks && isKept)) return null;
  const isVeiled = label === 'doxxing' || isKept;
  const show = measure === 'hide' ? null : t('lures_show');
  return {
    words: label ? t(`lures_label_${label}`) : t('lures_asks'),
    isHarm: HARM.has(label),
    veil: isVeiled && !(isShown && show !== null) ? { show } : null,
  };
}

/** A room shows one's own messages among the others, some of them after the name and a colon. */
function isOwn(text: string): boolean {
  return isOwnText(text) || isOwnText(text.slice(text.search(/[:：]/) + 1));
}
