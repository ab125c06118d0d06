import { packBlock, unpackBlock } from './block';
import { box, unbox } from './box';
import { contentKeys } from './content-keys';
import { keyOf } from './event-row';
import { type RollupRow, total } from './fold';
import type { Watch } from './progress';
import type { BundleRow, DayRow, Ledger } from './schema';
import { assertFresh, sealerOf } from './sealer';
import { openSum, placeOfSum } from './sum';

/** Days whose sums lie in one box, so that ten years are opened at one look. */
const WIDTH = 32;

/** All days but the newest: that one changes with each event. */
export function pastOf(days: readonly DayRow[]): DayRow[] {
  return days.slice(0, -1);
}

/** The bundle a day belongs to. */
export function bundleOf(day: number): number {
  return Math.floor(day / WIDTH);
}

/** The first day a bundle can have. */
export function firstOf(n: number): number {
  return n * WIDTH;
}

/** The number of the one bundle that holds all past days together, not one by one. */
export const TOTAL = Number.POSITIVE_INFINITY;

/** Its mark: below zero, as a young ledger has a bundle of the very same days. */
export function markOfTotal(past: readonly DayRow[]): number {
  return -markOf(past);
}

/** The marks of a bundle's days, oldest first, as one: with any other days or marks it is another. */
export function markOf(days: readonly DayRow[]): number {
  return days.reduce((sum, { day, mark }) => sum + day + mark, 0);
}

/** Bundles the sums of past days, and takes away bundles of days that are gone. Background only. */
export async function bundleUp(db: Ledger, { signal }: Watch = {}): Promise<void> {
  const past = pastOf(await db.days.toArray());
  const groups = Map.groupBy(past, ({ day }) => bundleOf(day));
  const held = new Set(await db.bundles.orderBy('mark').keys());
  for (const [n, days] of groups) {
    if (held.has(markOf(days))) continue;
    signal?.throwIfAborted();
    await bundle(n, days, db);
  }
  const known = await db.bundles.toCollection().primaryKeys();
  await db.bundles.bulkDelete(known.filter((n) => n !== TOTAL && !groups.has(n)));
  if (past.length > 0 && !held.has(markOfTotal(past)))
    await bundleTotal(past, [...groups.keys()], db);
}

/** Makes the sum of all bundles, if they hold for the days as they are. */
async function bundleTotal(past: readonly DayRow[], ns: number[], db: Ledger): Promise<void> {
  const bundles = (await db.bundles.bulkGet(ns)).filter((one) => one !== undefined);
  const days = Map.groupBy(past, ({ day }) => bundleOf(day));
  if (!ns.every((n, i) => bundles[i]?.mark === markOf(days.get(n)!))) return;
  const keys = await contentKeys(
    db,
    bundles.map(({ epoch }) => epoch),
  );
  const rows = await Promise.all(bundles.map((one) => openBundle(one, keys)));
  await put(TOTAL, markOfTotal(past), total(rows.flat()), db);
}

async function bundle(n: number, days: readonly DayRow[], db: Ledger): Promise<void> {
  const found = await db.sums.bulkGet(days.map(({ day }) => day));
  const sums = found.filter((sum, i) => sum !== undefined && sum.mark === days[i]!.mark);
  // Changed since they were listed: the next time.
  if (sums.length < days.length) return;
  const epochs = sums.map((sum) => sum!.epoch);
  const keys = await contentKeys(db, epochs);
  const rows = await Promise.all(sums.map((sum) => openSum(sum!, keys)));
  await put(n, markOf(days), rows.flat(), db);
}

async function put(n: number, mark: number, rows: RollupRow[], db: Ledger): Promise<void> {
  const { epoch, key } = await sealerOf(db);
  const sealed = await box(packBlock(rows), key, placeOf(n, mark));
  await db.transaction('rw', db.bundles, db.epochs, db.keys, async () => {
    await assertFresh(epoch, db);
    await db.bundles.put({ n, mark, epoch, box: sealed });
  });
}

/**
 * The sums in a bundle, in the order of their days.
 *
 * @throws {SealBrokenError}
 */
export async function openBundle(
  { n, mark, epoch, box: sealed }: BundleRow,
  keys: ReadonlyMap<number, CryptoKey>,
): Promise<RollupRow[]> {
  return unpackBlock(await unbox(sealed, keyOf(keys, epoch), placeOf(n, mark)));
}

/** Below zero, where no day is: a bundle opens in no sum's place. */
function placeOf(n: number, mark: number) {
  return placeOfSum(-1 - n, mark);
}
