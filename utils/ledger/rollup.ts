import { dayNumber } from '../day';
import { contentKeys } from './content-keys';
import { currentLedger } from './current';
import { fold, type RollupRow } from './fold';
import { openEvents } from './opened';
import type { DayRow, EventRow, Ledger, SumRow } from './schema';
import { openSum, rowsOfDay } from './sum';

export type { RollupRow };

interface Opened {
  mark: number;
  rows: RollupRow[];
}

/** Days opened before: a dashboard that draws anew opens what has changed. */
const openedOf = new WeakMap<Ledger, Map<number, Opened>>();

/**
 * What happened from one day to another, both included, newest day first. Every plot is drawn from it.
 *
 * Opens one box a day that is summed up, and the events of those that are not yet: today's, as a rule.
 *
 * @param fromDay `YYYY-MM-DD`, as is `toDay`.
 * @throws {LedgerLockedError}
 */
export async function readRollups(
  fromDay: string,
  toDay: string,
  from?: Ledger,
): Promise<RollupRow[]> {
  const db = from ?? (await currentLedger());
  return (await readDays(dayNumber(fromDay), dayNumber(toDay), db)).flatMap(({ rows }) => rows);
}

/**
 * The same by day, of days since 1970-01-01; newest first.
 *
 * @throws {LedgerLockedError}
 */
export async function readDays(
  first: number,
  last: number,
  db: Ledger,
): Promise<{ day: number; rows: RollupRow[] }[]> {
  const opened = openedOf.get(db) ?? new Map<number, Opened>();
  openedOf.set(db, opened);
  const { days, sums, events } = await stored(first, last, opened, db);
  const keys = await contentKeys(
    db,
    sums.map(({ epoch }) => epoch),
  ).catch((error: unknown) => {
    openedOf.delete(db);
    throw error;
  });
  await Promise.all(
    sums.map(async (sum) => {
      opened.set(sum.day, { mark: sum.mark, rows: await openSum(sum, keys) });
    }),
  );
  await Promise.all(
    [...events].map(async ([{ day, mark }, rows]) => {
      opened.set(day, { mark, rows: fold(await openEvents(rows, db)) });
    }),
  );
  return days.map(({ day }) => ({ day, rows: opened.get(day)!.rows })).reverse();
}

/** What lies there and was not opened before, in one view of the database. */
function stored(first: number, last: number, opened: Map<number, Opened>, db: Ledger) {
  return db.transaction('r', [db.days, db.sums, db.boxes], async () => {
    const days = await db.days.where('day').between(first, last, true, true).toArray();
    const fresh = days.filter(({ day, mark }) => opened.get(day)?.mark !== mark);
    const sums: SumRow[] = [];
    const events = new Map<DayRow, EventRow[]>();
    const summed = fresh.filter((day) => day.summed);
    const found = new Map((await sumsOf(summed, db)).map((sum) => [sum.day, sum]));
    for (const day of fresh) {
      const sum = found.get(day.day);
      if (sum && sum.mark === day.mark) sums.push(sum);
      else events.set(day, await rowsOfDay(day.day, db));
    }
    return { days, sums, events };
  });
}

/** All at once where they are many: a thousand single gets take ten times as long. */
async function sumsOf(days: readonly DayRow[], db: Ledger): Promise<SumRow[]> {
  if (days.length < 50) {
    return (await db.sums.bulkGet(days.map(({ day }) => day))).filter((sum) => sum !== undefined);
  }
  return db.sums.where('day').between(days[0]!.day, days.at(-1)!.day, true, true).toArray();
}
