import { addDays, lastDays, localDay } from '../../utils/day';
import type { Handlers } from '../../utils/messages';
import { steadyNow } from '../../utils/protection/clock';
import { DAYS_KEPT } from '../../utils/protection/days-kept';
import { measuresAt } from '../../utils/protection/decide';
import { type Levels, strictestOf } from '../../utils/protection/level';
import { hasAny, permitsOf } from '../../utils/protection/permits';
import { theKeeper } from './level-keep';
import { forgetTime, spentByDay } from './limits-time';
import { forgetPermits, readPermits } from './permits';
import { assertOwnPage } from './sender';

/** A day before any there could be. */
const EVER = '0000-01-01';
const MINUTE = 60_000;

/** What is kept of a family's weeks beside the ledger. */
export const familyHandlers: Pick<Handlers, 'family.weeks'> = {
  'family.weeks': async (_input, sender) => {
    assertOwnPage(sender);
    const now = steadyNow();
    const { agreement, levels } = await theKeeper().settle();
    const permits = await permitsByWeek(now);
    const isNone = agreement.lock === null && !hasAny(permits.week) && !hasAny(permits.before);
    return { time: await minutesByDay(levels, now), permits: isNone ? null : permits };
  },
};

/** Forgets what is kept of those days, `YYYY-MM-DD`, both ends included. */
export async function forgetFamily(days: { from: string; to: string }): Promise<void> {
  await forgetTime(days, steadyNow());
  await forgetPermits(days);
}

/** Forgets all of it, but how much of today is left. */
export function forgetAllFamily(): Promise<void> {
  return forgetFamily({ from: EVER, to: '9999-12-31' });
}

/** Forgets what is older than it is kept for, also where nobody watches any more. */
export function tidyFamily(): Promise<void> {
  return forgetFamily({ from: EVER, to: addDays(localDay(steadyNow()), -DAYS_KEPT) });
}

async function permitsByWeek(now: number) {
  const all = await readPermits();
  const today = localDay(now);
  return {
    week: permitsOf(all, addDays(today, -6), today),
    before: permitsOf(all, addDays(today, -13), addDays(today, -7)),
  };
}

async function minutesByDay(levels: Levels, now: number) {
  if (measuresAt(strictestOf(levels)).time === 'free') return null;
  const { today, days } = await spentByDay(now);
  const msOn = new Map(days.map(({ day, ms }) => [day, ms]));
  return lastDays(today, DAYS_KEPT).map((day) => ({
    day,
    minutes: Math.floor((msOn.get(day) ?? 0) / MINUTE),
  }));
}
