import type { Judged } from './score';
import { type Share, shareOf } from './share';

/** How a scanner did on some messages. */
export interface Tally {
  /** Messages with a detail, of which one or more was found. */
  caught: Share;
  /** The same, of which every one was. */
  caughtWhole: Share;
  /** Details found. */
  found: Share;
  /** Details with their type right, of those found. */
  typed: Share;
  /** Innocent messages with a finding. */
  flagged: Share;
  /** Messages with a detail that have a finding where nothing is labelled. */
  beside: Share;
}

/** Counts. */
export function tally(judged: readonly Judged[]): Tally {
  const telling = judged.filter(({ message }) => message.spans.length > 0);
  const innocent = judged.filter(({ message }) => message.spans.length === 0);
  const hits = telling.flatMap((one) => one.hits);
  const missed = telling.reduce((sum, one) => sum + one.missed.length, 0);
  return {
    caught: shareOf(telling, (one) => one.hits.length > 0),
    caughtWhole: shareOf(telling, (one) => one.missed.length === 0),
    found: { part: hits.length, whole: hits.length + missed },
    typed: shareOf(hits, ({ isTyped }) => isTyped),
    flagged: shareOf(innocent, ({ spots }) => spots.length > 0),
    beside: shareOf(telling, (one) => one.beside.length > 0),
  };
}
