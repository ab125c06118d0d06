import { dayNumber } from '../day';
import { bundleOf, firstOf, markOf, openBundle, pastOf } from './bundle';
import { contentKeys } from './content-keys';
import { currentLedger } from './current';
import { fold, type RollupRow } from './fold';
import { openEvents } from './opened';
import type { BundleRow, DayRow, EventRow, Ledger, SumRow } from './schema';
import { openSum, rowsOfDay } from './sum';

export type { RollupRow };

/** Fewer days than this are opened one by one: their bundle holds a month. */
const FEW = 4;

interface Opened {
  mark: number;
  rows: Promise<RollupRow[]>;
}

/** Days opened before, or being opened: whoever draws anew, or asks at the same moment, opens what has changed. */
const openedOf = new WeakMap<Ledger, Map<number, Opened>>();

/**
 * What happened from one day to another, both included, newest day first. Every plot is drawn from it.
 *
 * Opens bundles for what is past, else one box a day that is summed up, and the events of those that are not yet:
 * today's, as a rule.
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
  const start = firstOf(bundleOf(first));
  const [near] = await Promise.all([
    db.days.where('day').aboveOrEqual(start).toArray(),
    // A locked ledger tells nothing, and what was read of it before is forgotten.
    contentKeys(db, []).catch((error: unknown) => {
      openedOf.delete(db);
      throw error;
    }),
  ]);
  const opened = openedOf.get(db) ?? new Map<number, Opened>();
  openedOf.set(db, opened);
  // Each change of events gives its day another mark.
  const days = near.filter(({ day }) => day >= first && day <= last);
  const fresh = days.filter(({ day, mark }) => opened.get(day)?.mark !== mark);
  const whole = Map.groupBy(pastOf(near), ({ day }) => bundleOf(day));
  const opening = openDays(fresh, whole, db);
  for (const { day, mark } of fresh) {
    const rows = opening.then((found) => found.get(day) ?? []);
    rows.catch(() => opened.get(day)?.rows === rows && opened.delete(day));
    opened.set(day, { mark, rows });
  }
  const rows = days.map(async ({ day }) => ({ day, rows: await opened.get(day)!.rows }));
  return (await Promise.all(rows)).reverse();
}

/**
 * Opens the sums of days, and the events of those that have none.
 *
 * @param whole All days of the bundles these lie in, but for the newest day.
 */
async function openDays(
  days: readonly DayRow[],
  whole: ReadonlyMap<number, DayRow[]>,
  db: Ledger,
): Promise<Map<number, RollupRow[]>> {
  if (days.length === 0) return new Map();
  const { bundles, sums, events } = await stored(days, whole, db);
  const keys = await contentKeys(
    db,
    [...bundles, ...sums].map(({ epoch }) => epoch),
  );
  const opened = await Promise.all([
    ...bundles.map(async (bundle) => byDay(await openBundle(bundle, keys))),
    ...sums.map(async (sum) => [[sum.day, await openSum(sum, keys)] as const]),
    ...[...events].map(async ([day, rows]) => [[day, fold(await openEvents(rows, db))] as const]),
  ]);
  return new Map(opened.flat());
}

function byDay(rows: readonly RollupRow[]): (readonly [number, RollupRow[]])[] {
  return [...Map.groupBy(rows, ({ day }) => day)].map(([day, rows]) => [dayNumber(day), rows]);
}

/** What lies there of these days, in one view of the database. */
function stored(days: readonly DayRow[], whole: ReadonlyMap<number, DayRow[]>, db: Ledger) {
  return db.transaction('r', [db.bundles, db.sums, db.boxes], async () => {
    const wanted = Map.groupBy(days, ({ day }) => bundleOf(day));
    const worth = [...whole.keys()].filter((n) => (wanted.get(n)?.length ?? 0) >= FEW);
    const bundles = (await db.bundles.bulkGet(worth)).filter(
      (bundle) => bundle !== undefined && bundle.mark === markOf(whole.get(bundle.n)!),
    ) as BundleRow[];
    const inBundles = new Set(bundles.flatMap(({ n }) => whole.get(n)!.map(({ day }) => day)));
    const single = days.filter(({ day }) => !inBundles.has(day));
    const sums: SumRow[] = [];
    const events = new Map<number, EventRow[]>();
    const summed = single.filter((day) => day.summed);
    const found = new Map((await sumsOf(summed, db)).map((sum) => [sum.day, sum]));
    for (const { day, mark } of single) {
      const sum = found.get(day);
      if (sum && sum.mark === mark) sums.push(sum);
      else events.set(day, await rowsOfDay(day, db));
    }
    return { bundles, sums, events };
  });
}

/** All at once where they are many: a thousand single gets take ten times as long. */
async function sumsOf(days: readonly DayRow[], db: Ledger): Promise<SumRow[]> {
  if (days.length < 50) {
    return (await db.sums.bulkGet(days.map(({ day }) => day))).filter((sum) => sum !== undefined);
  }
  return db.sums.where('day').between(days[0]!.day, days.at(-1)!.day, true, true).toArray();
}
