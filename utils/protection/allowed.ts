import type { Level } from './level';

/** Whether something may be done at once, by whoever knows the PIN, or not before the level is lowered. */
export type Verdict = 'free' | 'pin' | 'never';
/** What stands in the way of something that is not free. */
export type Need = Exclude<Verdict, 'free'>;
/** The answer to a request that is not free. */
export interface Refusal {
  need: Need;
}

/** Everything that could make Hushcart weaker, or look as if it were: rows are actions, columns levels 0–3. */
const TABLE = {
  'level.up': ['free', 'free', 'free', 'free'],
  'level.down': ['free', 'pin', 'pin', 'pin'],
  /** Says that somebody else sits here now, at a level no lower. */
  who: ['free', 'free', 'pin', 'pin'],
  'site.on': ['free', 'free', 'free', 'free'],
  'site.off': ['free', 'free', 'pin', 'never'],
  pause: ['free', 'free', 'pin', 'pin'],
  /** Showing Hushcart the chat box of a site it does not know: level 3 has a list of sites to keep to. */
  teach: ['free', 'free', 'pin', 'pin'],
  'teach.remove': ['free', 'free', 'pin', 'pin'],
  /** “Not again”: a rule that keeps a warning away. */
  'rule.add': ['free', 'free', 'pin', 'never'],
  'rule.remove': ['free', 'free', 'free', 'free'],
  'own.add': ['free', 'free', 'free', 'free'],
  'own.remove': ['free', 'free', 'pin', 'pin'],
  /** Letting a company's requests through. */
  'trackers.allow': ['free', 'free', 'pin', 'never'],
  /** Out of Hushcart into a file: settings, ledger, backup. */
  export: ['free', 'free', 'pin', 'pin'],
  /** Out of a file: it replaces what is here. */
  import: ['free', 'pin', 'pin', 'pin'],
  /** Of what the ledger holds, or of how long it is kept. */
  delete: ['free', 'free', 'pin', 'pin'],
  /** Sending a message as it is, past the warning. */
  send: ['free', 'free', 'pin', 'never'],
  /** A form that asks for more than it needs. */
  form: ['free', 'free', 'pin', 'pin'],
  /** Presents for a host, coins, “free” things of games. */
  spend: ['free', 'free', 'pin', 'never'],
  /** Fewer live sites agreed on; more of them. */
  'sites.less': ['free', 'free', 'free', 'free'],
  'sites.more': ['free', 'free', 'pin', 'pin'],
  /** Less time in live rooms; more of it. */
  'time.less': ['free', 'free', 'free', 'free'],
  'time.more': ['free', 'free', 'pin', 'pin'],
  /** Another PIN, or none. */
  'lock.change': ['pin', 'pin', 'pin', 'pin'],
} as const satisfies Record<string, readonly [Verdict, Verdict, Verdict, Verdict]>;

export type Action = keyof typeof TABLE;

export const actions = Object.keys(TABLE) as Action[];

/**
 * Whether `action` may be done at `level`.
 *
 * @param locked Whether a PIN was set: without one there is nobody to ask, and what needs it is free.
 */
export function allowed(action: Action, level: Level, locked: boolean): Verdict {
  const verdict = TABLE[action][level];
  return verdict === 'pin' && !locked ? 'free' : verdict;
}
