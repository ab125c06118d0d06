import { packBlock, unpackBlock } from './block';
import { box, unbox } from './box';
import { contentKeys } from './content-keys';
import { keyOf } from './event-row';
import type { RollupRow } from './fold';
import type { Watch } from './progress';
import type { BundleRow, DayRow, Ledger } from './schema';
import { assertFresh, sealerOf } from './sealer';
import { openSum, placeOfSum } from './sum';

/** Days whose sums lie in one box, so that ten years are opened at one look. */
const WIDTH = 32;

/** The bundle a day belongs to. */
export function bundleOf(day: number): number {
  return Math.floor(day / WIDTH);
}

/** Whether all of a bundle's days lie between two, both included. */
export function isWithin(n: number, first: number, last: number): boolean {
  return first <= n * WIDTH && last >= (n + 1) * WIDTH - 1;
}

/** The marks of a bundle's days, oldest first, as one: with any other days or marks it is another. */
export function markOf(days: readonly DayRow[]): number {
  return days.reduce((sum, { day, mark }) => sum + day + mark, 0);
}

/** Bundles the sums of past days, and takes away bundles of days that are gone. Background only. */
export async function bundleUp(db: Ledger, { signal }: Watch = {}): Promise<void> {
  const groups = Map.groupBy(await db.days.toArray(), ({ day }) => bundleOf(day));
  // The days at the end change: they wait until they are past.
  const last = Math.max(...groups.keys());
  const held = new Set(await db.bundles.orderBy('mark').keys());
  for (const [n, days] of groups) {
    if (n === last || held.has(markOf(days))) continue;
    signal?.throwIfAborted();
    await bundle(n, days, db);
  }
  const known = await db.bundles.toCollection().primaryKeys();
  await db.bundles.bulkDelete(known.filter((n) => !groups.has(n)));
}

async function bundle(n: number, days: readonly DayRow[], db: Ledger): Promise<void> {
  const found = await db.sums.bulkGet(days.map(({ day }) => day));
  const sums = found.filter((sum, i) => sum !== undefined && sum.mark === days[i]!.mark);
  // Changed since they were listed: the next time.
  if (sums.length < days.length) return;
  const epochs = sums.map((sum) => sum!.epoch);
  const keys = await contentKeys(db, epochs);
  const rows = await Promise.all(sums.map((sum) => openSum(sum!, keys)));
  const mark = markOf(days);
  const { epoch, key } = await sealerOf(db);
  const sealed = await box(packBlock(rows.flat()), key, placeOf(n, mark));
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
