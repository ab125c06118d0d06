import { type DataType, type Finding, HOLDS } from '../pii/finding';
import type { Level } from './level';

/** What happens to a message: nothing, a soft line, a card, a card with more friction, or no sending as it is. */
export type Decision = 'quiet' | 'hint' | 'gate' | 'hard-gate' | 'refuse';

export interface Situation {
  level: Level;
  audience: 'public' | 'private';
  /** Whether the room has just asked for such a detail. */
  asked: boolean;
}

type Tier = 0 | 1 | 2 | 3;

const SECRETS: ReadonlySet<DataType> = new Set([
  'verification_code',
  'password',
  'card_security_code',
  'crypto_secret',
]);

/** The whole policy: rows are levels, columns are tiers 0–3. */
const TABLE: readonly (readonly [Decision, Decision, Decision, Decision])[] = [
  ['quiet', 'hint', 'gate', 'hard-gate'],
  ['quiet', 'hint', 'gate', 'hard-gate'],
  ['quiet', 'gate', 'refuse', 'refuse'],
  ['quiet', 'refuse', 'refuse', 'refuse'],
];

/** What a level means besides: each is a row of the table that `docs/threat-model.md` explains. */
export interface Measures {
  /** Others' messages that lure or ask for details: a mark, a veil that a click takes away, or one that stays. */
  lures: 'mark' | 'veil' | 'hide';
  /** Codes to scan in a room: seen, under a veil that a click takes away, or one that stays. */
  codes: 'show' | 'veil' | 'hide';
  /** What third parties are sent of what was typed: noted, or stopped as well. */
  leaks: 'note' | 'stop';
  /** How much is blocked at least. */
  trackers: 'standard' | 'strict';
  /** Forms that ask for more than they need: a note, or the PIN before they go. */
  forms: 'note' | 'pin';
  /** Presents, coins and “free” things of games: nothing, a thought before, the PIN, or not at all. */
  spending: 'free' | 'remind' | 'pin' | 'block';
  /** Live sites that have not been agreed on, where any have: as others, after the PIN, or not from the room. */
  newSite: 'free' | 'ask' | 'list';
  /** Public chat boxes. */
  chat: 'shown' | 'hidden';
  /** Time in live rooms: not counted, a goal one has set oneself, or a limit. */
  time: 'free' | 'goal' | 'limit';
}

/** Columns are levels 0–3. */
const MEASURES: {
  readonly [M in keyof Measures]: readonly [Measures[M], Measures[M], Measures[M], Measures[M]];
} = {
  lures: ['mark', 'mark', 'veil', 'hide'],
  codes: ['show', 'show', 'veil', 'hide'],
  leaks: ['note', 'note', 'stop', 'stop'],
  trackers: ['standard', 'standard', 'strict', 'strict'],
  forms: ['note', 'note', 'pin', 'pin'],
  spending: ['free', 'remind', 'pin', 'block'],
  newSite: ['free', 'free', 'ask', 'list'],
  chat: ['shown', 'shown', 'shown', 'hidden'],
  time: ['free', 'goal', 'limit', 'limit'],
};

/** What `level` means besides what happens to messages. */
export function measuresAt(level: Level): Measures {
  const cells = Object.entries(MEASURES).map(([name, row]) => [name, row[level]]);
  return Object.fromEntries(cells) as Measures;
}

/** What to do with a message that carries `findings`. */
export function decide(
  findings: readonly Pick<Finding, 'type' | 'confidence'>[],
  situation: Situation,
): Decision {
  const worst = findings.reduce<Tier>((tier, finding) => max(tier, tierOf(finding)), 0);
  return TABLE[situation.level]![moved(worst, situation)];
}

/** What a finding is worth on its own in a public room. */
export function tierOf({ type, confidence }: Pick<Finding, 'type' | 'confidence'>): Tier {
  if (confidence < HOLDS) return 1;
  if (SECRETS.has(type)) return 3;
  return type === 'minor_age' ? 1 : 2;
}

/** A room that asks makes a hint a gate; a private talk with the shop's own service lowers by one. */
function moved(tier: Tier, { audience, asked }: Situation): Tier {
  if (audience === 'private') return Math.max(0, tier - 1) as Tier;
  return asked && tier === 1 ? 2 : tier;
}

function max(a: Tier, b: Tier): Tier {
  return a > b ? a : b;
}
