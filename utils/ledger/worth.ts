import type { LedgerEvent } from './event';

/** What a full disk may take first. */
export const WORTH = { tracker: 0, lure: 1, asked: 2, warning: 3, kept: 4 } as const;

/**
 * How much is lost with an event, 0–4. It also orders the states of one: what is undecided never replaces a decision,
 * and what was sent is never turned back into a warning.
 */
export function worthOf({ kind, action }: Pick<LedgerEvent, 'kind' | 'action'>): number {
  if (kind === 'tracker') return WORTH.tracker;
  if (kind === 'lure') return WORTH.lure;
  if (kind !== 'warning') return WORTH.kept;
  return action === 'held' ? WORTH.asked : WORTH.warning;
}
