import { matchLures } from '../../utils/lures/match';
import { isSure } from './hushcart';
import { alternativeOf } from './message';
import { type Share, shareOf } from './share';

/** One line of `incoming.jsonl`: what somebody else writes. */
export interface Incoming {
  id: string;
  locale: string;
  text: string;
  /** What it tries, or `none`. */
  label: string;
  tags: readonly string[];
  note: string;
}

/** A message of somebody else with the lures seen in it. */
export interface SeenIncoming {
  incoming: Incoming;
  labels: string[];
}

/** Messages of others that are scored together. */
export interface SeenSet {
  name: string;
  seen: readonly SeenIncoming[];
}

/** How others' messages were seen. */
export interface LureTally {
  /** Harmful messages with a lure of any kind. */
  caught: Share;
  /** The same, with the right one. */
  named: Share;
  /** Innocent messages with a lure. */
  flagged: Share;
}

/** Looks for lures. */
export function see(incoming: Incoming): SeenIncoming {
  return {
    incoming,
    labels: matchLures(incoming.text)
      .filter(isSure)
      .map(({ label }) => label),
  };
}

/** Counts. */
export function tallyLures(seen: readonly SeenIncoming[]): LureTally {
  const harmful = seen.filter(({ incoming }) => incoming.label !== 'none');
  return {
    caught: shareOf(harmful, ({ labels }) => labels.length > 0),
    named: shareOf(harmful, isNamed),
    flagged: shareOf(
      seen.filter(({ incoming }) => incoming.label === 'none'),
      ({ labels }) => labels.length > 0,
    ),
  };
}

function isNamed({ incoming, labels }: SeenIncoming): boolean {
  return labels.some((label) => label === incoming.label || label === alternativeOf(incoming));
}
