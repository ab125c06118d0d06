import { DAY } from '../day';
import { daysKept, isAmount, isDay } from './days-kept';
import { isNight, NO_TIME, type TimeRules } from './time-rules';

/** How long live rooms were watched on a day, in milliseconds. */
export interface Watched {
  /** Local day, YYYY-MM-DD. */
  day: string;
  ms: number;
}

/** What is remembered of the time spent in live rooms: of two weeks, and not in which. */
export interface Spent {
  /** Local day, YYYY-MM-DD; never an earlier one than before. */
  day: string;
  /** What was used of the time that a day has by itself, in milliseconds: once that is over, no more of it. */
  ms: number;
  /** All that was watched that day, in milliseconds: what a parent gave, and what went beyond one's own goal as well. */
  watched: number;
  /** What a parent has given besides and is left, in milliseconds. */
  extra: number;
  /** When that was last true, in milliseconds since the Unix epoch. */
  at: number;
  /** The days before that are kept and had any; the oldest first. */
  past: readonly Watched[];
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

/** The last millisecond that a date can name. */
const LAST_DATE = 8.64e15;

export const NOTHING_SPENT: Spent = { day: '', ms: 0, watched: 0, extra: 0, at: 0, past: [] };

/**
 * Reads what was stored.
 *
 * Where it can no longer be told how much of today is left, nothing is; days before that cannot be read are left out.
 *
 * @param stored `null`: nobody has watched yet.
 */
export function parseSpent(stored: unknown, today: string): Spent {
  if (stored === null || stored === undefined) return NOTHING_SPENT;
  const { day, ms, watched, extra, at, past } = stored as Record<string, unknown>;
  const days = Array.isArray(past) ? past.flatMap(parseWatched) : [];
  if (!isDay(day) || ![ms, extra, at].every(isAmount) || (at as number) > LAST_DATE) {
    return { ...NOTHING_SPENT, day: today, ms: DAY, past: daysKept(days, today) };
  }
  return {
    day,
    ms: ms as number,
    // Of one that was stored before all was counted.
    watched: isAmount(watched) ? watched : (ms as number),
    extra: extra as number,
    at: at as number,
    past: daysKept(days, day),
  };
}

function parseWatched(value: unknown): Watched[] {
  const { day, ms } = (value ?? {}) as Record<string, unknown>;
  return isDay(day) && isAmount(ms) ? [{ day, ms }] : [];
}

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

/**
 * As it stands at `moment`: a later day begins anew, one that the clock says is earlier does not.
 *
 * What a parent gave late in a night is not over at midnight for somebody who goes on watching.
 */
export function onDay(
  spent: Spent,
  { day, minute, at }: Moment,
  rules: readonly TimeRules[] = [],
): Spent {
  if (day <= spent.day) return { ...spent, at };
  const next = { ...NOTHING_SPENT, day, at, past: daysKept(byDay(spent), day) };
  const isGoingOn = at - spent.at <= 2 * TELLS_EVERY && ownLeft(next, rules, minute).ms === 0;
  return isGoingOn ? { ...next, extra: spent.extra } : next;
}

/** What was watched on each of the days that are kept and had any, the one that counts now among them. */
export function byDay({ past, day, watched }: Spent): Watched[] {
  return watched > 0 ? [...past, { day, ms: watched }] : [...past];
}

/**
 * With so much given by a parent, now, whatever the clock said before: they see what it is, so a clock that was wrong
 * is believed again. What was watched on days that are yet to come was watched today.
 */
export function given(spent: Spent, { day, at }: Moment, extra: number): Spent {
  const all = byDay(spent);
  const watched = all.reduce((sum, one) => (one.day >= day ? sum + one.ms : sum), 0);
  const past = daysKept(all, day).filter((one) => one.day < day);
  return { day, ms: spent.day === day ? spent.ms : 0, watched, extra, at, past };
}

/**
 * What of the time since a room last told of somebody is counted, in milliseconds.
 *
 * @param gap Since then by a clock that nobody turns; `null`: it is not known, as the background was ended meanwhile.
 * @param isFirst Whether the room has just been opened: the time before was spent elsewhere.
 */
export function credited(gap: number | null, isFirst: boolean): number {
  if (isFirst && (gap === null || gap >= TELLS_EVERY)) return 0;
  return Math.max(0, Math.min(TELLS_EVERY, gap ?? TELLS_EVERY));
}

/** With so much more of it spent, in milliseconds: what a parent gave is used where nothing else is left. */
export function spend(
  spent: Spent,
  ms: number,
  rules: readonly TimeRules[],
  minute: number,
): Spent {
  const next = { ...spent, watched: spent.watched + ms };
  const isOver = ownLeft(spent, rules, minute).ms === 0;
  if (isOver) return { ...next, extra: Math.max(0, spent.extra - ms) };
  return { ...next, ms: spent.ms + ms };
}

/**
 * How long somebody may go on.
 *
 * @param policy What nobody here can give more than: all that was watched counts towards it, a parent's half hours as well.
 */
export function timeLeft(
  spent: Spent,
  rules: readonly TimeRules[],
  minute: number,
  policy: TimeRules = NO_TIME,
): Left {
  const own = ownLeft(spent, rules, minute);
  const left = own.ms === null ? own : { ...own, ms: own.ms + spent.extra };
  const most = ownLeft({ ...spent, ms: spent.watched }, [policy], minute);
  return most.ms !== null && (left.ms === null || most.ms < left.ms) ? most : left;
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
