import { localDay } from '../../utils/day';
import { createQueue } from '../../utils/in-turn';
import { openStore, readRow, writeRow } from '../../utils/protection/store';
import type { TimeRules } from '../../utils/protection/time-rules';
import {
  credited,
  type Left,
  type Moment,
  momentThatCounts,
  NOTHING_SPENT,
  onDay,
  type Spent,
  spend,
  timeLeft,
} from '../../utils/protection/time-spent';

/** What a parent gives at a time, in milliseconds. */
const MORE = 30 * 60_000;
const ROW = 'spent';

const db = openStore();
const inTurn = createQueue();
/** When a room last told of somebody, by a clock that nobody turns; `null`: this background has not heard of any. */
let heardAt: number | null = null;

/** Counts that a room is watched, and answers what is left. */
export function countTime(
  rules: readonly TimeRules[],
  isFirst: boolean,
  now: number,
): Promise<Left> {
  return inTurn(async () => {
    const heard = performance.now();
    const ms = credited(heardAt === null ? null : heard - heardAt, isFirst);
    heardAt = heard;
    return keep(now, (spent, minute) => spend(spent, ms, rules, minute), rules);
  });
}

/** What is left, without anybody watching. */
export function timeNow(rules: readonly TimeRules[], now: number): Promise<Left> {
  return inTurn(() => keep(now, (spent) => spent, rules));
}

/**
 * Gives half an hour more, now, whatever the clock says: a parent sees what it is, so a clock that was wrong is
 * believed again.
 */
export function giveTime(now: number): Promise<void> {
  return inTurn(async () => {
    const { day } = momentOf(now);
    const before = await read();
    const ms = before.day === day ? before.ms : 0;
    await writeRow(db, ROW, { day, ms, extra: MORE, at: now } satisfies Spent);
  });
}

/** Of today, in milliseconds. */
export async function spentToday(now: number): Promise<number> {
  const spent = await read();
  return onDay(spent, momentThatCounts(spent, now, momentOf)).ms;
}

async function keep(
  now: number,
  change: (spent: Spent, minute: number) => Spent,
  rules: readonly TimeRules[],
): Promise<Left> {
  const before = await read();
  const moment = momentThatCounts(before, now, momentOf);
  const after = change(onDay(before, moment), moment.minute);
  await writeRow(db, ROW, after);
  return timeLeft(after, rules, moment.minute);
}

async function read(): Promise<Spent> {
  const { day, ms, extra, at } = (await readRow<Spent>(db, ROW)) ?? NOTHING_SPENT;
  return { day, ms, extra, at };
}

function momentOf(at: number): Moment {
  const date = new Date(at);
  return { at, day: localDay(at), minute: date.getHours() * 60 + date.getMinutes() };
}
