import type { MessageList } from './message-list';
import { rowsAt } from './message-rows';

/** How often rows are looked at, in milliseconds: nobody reads faster. */
const EVERY = 200;
/** Most of the time that may be spent on it, 0–1; the observer's own share comes on top. */
const SHARE = 0.035;
/** Longest stretch of work, in milliseconds: less than a frame. */
const LONGEST = 8;
/** Changes that may wait: in a flood the oldest are gone from the list before anybody has read them. */
const MOST = 500;

/** A watch on a list of messages. */
export interface MessageWatch {
  stop(): void;
}

/**
 * Tells of every row of a list that is new or was written anew, soon after, the newest first; also of those that are
 * there already. Rows of virtual lists come again whenever they are filled anew.
 *
 * Bounded in time and memory: one observer, one timer, and what is too much for both is left out, the oldest first.
 *
 * @param onRow Reads a row.
 * @param onBatch Called after each batch.
 * @param now Milliseconds of a clock that only goes forward.
 */
export function watchMessages(
  list: MessageList,
  onRow: (row: Element) => void,
  onBatch: () => void = () => {},
  now: () => number = () => performance.now(),
): MessageWatch {
  const waiting = new Set<Node>([list.container]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = now();

  function note(node: Node): void {
    waiting.delete(node);
    waiting.add(node);
    if (waiting.size > MOST) waiting.delete(waiting.values().next().value!);
  }

  function work(): void {
    timer = undefined;
    const began = now();
    const until = began + Math.min(LONGEST, Math.max(1, (began - last) * SHARE));
    last = began;
    const done = new Set<Element>();
    for (const node of [...waiting].reverse()) {
      if (now() > until) break;
      waiting.delete(node);
      if (!node.isConnected) continue;
      for (const row of rowsAt(node, list)) {
        if (done.has(row)) continue;
        if (now() > until) {
          waiting.add(row);
          continue;
        }
        done.add(row);
        onRow(row);
      }
    }
    for (const node of waiting) if (!node.isConnected) waiting.delete(node);
    onBatch();
    if (waiting.size > 0) plan();
  }

  function plan(): void {
    timer ??= setTimeout(work, EVERY);
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      if (type === 'characterData') note(target);
      else for (const node of addedNodes) note(node);
    plan();
  });
  observer.observe(list.container, { childList: true, characterData: true, subtree: true });
  plan();
  return {
    stop() {
      observer.disconnect();
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
