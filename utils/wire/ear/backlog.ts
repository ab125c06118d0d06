import type { Leaving } from './line';

/** What is kept until the finder is there, in UTF-16 code units; the newest is what leaves with what was typed. */
const MOST = 2_000_000;

/** Calls that wait to be looked at, newest kept. */
export interface Backlog {
  add(leaving: Leaving): void;
  /** All of them, oldest first; it is empty afterwards. */
  take(): Leaving[];
}

export function openBacklog(most = MOST): Backlog {
  let waiting: Leaving[] = [];
  let size = 0;
  return {
    add(leaving) {
      waiting.push(leaving);
      size += sizeOf(leaving);
      while (size > most && waiting.length > 1) size -= sizeOf(waiting.shift()!);
    },
    take() {
      const all = waiting;
      waiting = [];
      size = 0;
      return all;
    },
  };
}

function sizeOf({ url, body }: Leaving): number {
  return url.length + body.length;
}
