import type { LureLabel } from '../../utils/lures/lure';

/** What may be said above the chat box. */
export type Note =
  | { kind: 'host-asks' }
  | { kind: 'chat-asks' }
  | { kind: 'summary'; labels: LureLabel[] };

/** Least time between two notes of a kind, in milliseconds. */
const PACE = 60_000;
/** How long one waits for more of the same, in milliseconds. */
const GATHER = 1200;

/** Gathers what happens in a room into few notes. */
export interface Pace {
  marked(label: LureLabel): void;
  asked(isHost: boolean): void;
  stop(): void;
}

/**
 * Says that viewers are asked for details at once, and what was marked in one summary; each at most once a minute.
 *
 * @param say Shows a note; `false` if there is no room for it now: it is tried again.
 * @param now Milliseconds of a clock that only goes forward.
 */
export function openPace(say: (note: Note) => boolean, now: () => number): Pace {
  const labels: LureLabel[] = [];
  let asking: 'host-asks' | 'chat-asks' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let summaryAt = Number.NEGATIVE_INFINITY;
  let askedAt = Number.NEGATIVE_INFINITY;

  function plan(): void {
    timer ??= setTimeout(speak, GATHER);
  }

  function speak(): void {
    timer = undefined;
    const at = now();
    if (asking && at - askedAt >= PACE) {
      if (!say({ kind: asking })) return plan();
      // It says why there are marks, too: a summary right after would be one note too many.
      summaryAt = askedAt = at;
      labels.length = 0;
    }
    asking = null;
    if (labels.length === 0) return;
    if (at - summaryAt < PACE) {
      timer = setTimeout(speak, summaryAt + PACE - at);
    } else if (say({ kind: 'summary', labels: [...labels] })) {
      summaryAt = at;
      labels.length = 0;
    } else plan();
  }

  return {
    marked(label) {
      labels.push(label);
      if (labels.length > 500) labels.shift();
      plan();
    },
    asked(isHost) {
      const isPlanned = asking !== null;
      asking = isHost || asking === 'host-asks' ? 'host-asks' : 'chat-asks';
      // In a room where many ask, putting it off with each of them would put it off for ever.
      if (isPlanned) return;
      clearTimeout(timer);
      timer = undefined;
      plan();
    },
    stop: () => clearTimeout(timer),
  };
}
