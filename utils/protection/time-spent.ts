import { isNight, type TimeRules } from './time-rules';

/** What is remembered of the time spent in live rooms: of one day, and not in which. */
export interface Spent {
  /** Local day, YYYY-MM-DD; never an earlier one than before. */
  day: string;
  /** Milliseconds. */
  ms: number;
  /** What a parent has given besides and is left, in milliseconds. */
  extra: number;
  /** When that was last true, in milliseconds since the Unix epoch. */
  at: number;
}

/** A moment as this machine's clock has it. */
export interface Moment {
  day: string;
  /** Of the day. */
  minute: number;
  at: number;
}

/** How things stand: for how many more milliseconds (`null`: no end), and what ends it. */
export interface Left {
  why: 'daily' | 'night';
  ms: number | null;
}

/** How often a room tells that somebody watches, in milliseconds: no more than that is counted at once. */
export const TELLS_EVERY = 30_000;
/** Clocks are put right by so much every day; more is somebody's doing. In milliseconds. */
const DRIFT = 2 * 60_000;
const MINUTE = 60_000;

export const NOTHING_SPENT: Spent = { day: '', ms: 0, extra: 0, at: 0 };

/**
 * The moment that counts: a clock turned back brings neither a new day nor the end of a night.
 *
 * @param momentOf What a clock shows at a time in milliseconds since the Unix epoch.
 */
export function momentThatCounts(
  spent: Spent,
  now: number,
  momentOf: (at: number) => Moment,
): Moment {
  return momentOf(now < spent.at - DRIFT ? spent.at : now);
}

/** As it stands at `moment`: a later day begins anew, one that the clock says is earlier does not. */
export function onDay(spent: Spent, { day, at }: Moment): Spent {
  return day > spent.day ? { day, ms: 0, extra: 0, at } : { ...spent, at };
}

/**
 * What of the time since a room last told of somebody is counted, in milliseconds.
 *
 * @param gap Since then by a clock that nobody turns; `null`: it is not known, as the background was ended meanwhile.
 * @param isFirst Whether the room has just been opened: the time before was spent elsewhere.
 */
export function credited(gap: number | null, isFirst: boolean): number {
  if (isFirst && (gap === null || gap >= TELLS_EVERY)) return 0;
  return Math.min(TELLS_EVERY, gap ?? TELLS_EVERY);
}

/** With so much more of it spent: what a parent gave is used where nothing else is left. */
export function spend(
  spent: Spent,
  ms: number,
  rules: readonly TimeRules[],
  minute: number,
): Spent {
  const isOver = ownLeft(spent, rules, minute).ms === 0;
  if (isOver) return { ...spent, extra: Math.max(0, spent.extra - ms) };
  return { ...spent, ms: spent.ms + ms };
}

/** How long somebody may go on. */
export function timeLeft(spent: Spent, rules: readonly TimeRules[], minute: number): Left {
  const own = ownLeft(spent, rules, minute);
  return own.ms === null ? own : { ...own, ms: own.ms + spent.extra };
}

function ownLeft(spent: Spent, rules: readonly TimeRules[], minute: number): Left {
  if (rules.some((one) => isNight(one, minute))) return { why: 'night', ms: 0 };
  const ends = rules.flatMap(({ daily }) => (daily === null ? [] : [daily * MINUTE]));
  const daily = ends.length > 0 ? Math.max(0, Math.min(...ends) - spent.ms) : null;
  const nights = rules.flatMap(({ night }) => night ?? []);
  const till = nights.map(({ from }) => ((from - minute + 1440) % 1440) * MINUTE);
  const night = till.length > 0 ? Math.min(...till) : null;
  if (night !== null && (daily === null || night < daily)) return { why: 'night', ms: night };
  return { why: 'daily', ms: daily };
}
