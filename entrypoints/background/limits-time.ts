import { localDay } from '../../utils/day';
import { createQueue } from '../../utils/in-turn';
import { withoutDays } from '../../utils/protection/days-kept';
import { openStore, readRow, writeRow } from '../../utils/protection/store';
import type { TimeRules } from '../../utils/protection/time-rules';
import {
  byDay,
  credited,
  given,
  type Left,
  type Moment,
  momentThatCounts,
  onDay,
  parseSpent,
  type Spent,
  spend,
  timeLeft,
  type Watched,
} from '../../utils/protection/time-spent';

/** What a parent gives at a time, in milliseconds. */
const MORE = 30 * 60_000;
const ROW = 'spent';

const db = openStore();
const inTurn = createQueue();
/** When a room last told of somebody, by a clock that nobody turns; `null`: this background has not heard of any. */
let heardAt: number | null = null;

/** What holds: what a parent may give more than, and what a policy lays down, which nobody here may. */
export interface TimesInForce {
  rules: readonly TimeRules[];
  policy: TimeRules;
}

/** Counts that a room is watched, and answers what is left. */
export function countTime(times: TimesInForce, isFirst: boolean, now: number): Promise<Left> {
  return inTurn(async () => {
    const heard = performance.now();
    const ms = credited(heardAt === null ? null : heard - heardAt, isFirst);
    heardAt = heard;
    return keep(now, (spent, minute) => spend(spent, ms, times.rules, minute), times);
  });
}

/** What is left, without anybody watching. */
export function timeNow(times: TimesInForce, now: number): Promise<Left> {
  return inTurn(() => keep(now, (spent) => spent, times));
}

/** What is left of what a policy lays down alone; nothing is stored. */
export function policyTimeNow({ rules, policy }: TimesInForce, now: number): Promise<Left> {
  return inTurn(async () => {
    const before = await read(now);
    const moment = momentThatCounts(before, now, momentOf);
    return timeLeft(onDay(before, moment, rules), [], moment.minute, policy);
  });
}

/** Gives half an hour more. */
export function giveTime(now: number): Promise<void> {
  return inTurn(async () => {
    await writeRow(db, ROW, given(await read(now), momentOf(now), MORE));
  });
}

/** What was watched today, in milliseconds. */
export async function spentToday(now: number): Promise<number> {
  return (await standing(now)).watched;
}

/** What was watched on each of the days that are kept and had any; `today`: the day that counts. */
export async function spentByDay(now: number): Promise<{ today: string; days: Watched[] }> {
  const spent = await standing(now);
  return { today: spent.day, days: byDay(spent) };
}

/** Forgets what was watched on those days before today, both ends included; today's is needed until it is over. */
export function forgetTime(days: { from: string; to: string }, now: number): Promise<void> {
  return inTurn(async () => {
    if ((await readRow(db, ROW)) === null) return;
    const spent = await standing(now);
    await writeRow(db, ROW, { ...spent, past: withoutDays(spent.past, days) });
  });
}

/** As it stands, without anything stored. */
async function standing(now: number): Promise<Spent> {
  const spent = await read(now);
  return onDay(spent, momentThatCounts(spent, now, momentOf));
}

async function keep(
  now: number,
  change: (spent: Spent, minute: number) => Spent,
  { rules, policy }: TimesInForce,
): Promise<Left> {
  const before = await read(now);
  const moment = momentThatCounts(before, now, momentOf);
  const after = change(onDay(before, moment, rules), moment.minute);
  await writeRow(db, ROW, after);
  return timeLeft(after, rules, moment.minute, policy);
}

async function read(now: number): Promise<Spent> {
  return parseSpent(await readRow(db, ROW), localDay(now));
}

function momentOf(at: number): Moment {
  const date = new Date(at);
  return { at, day: localDay(at), minute: date.getHours() * 60 + date.getMinutes() };
}
