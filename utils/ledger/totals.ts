import { markOfTotal, openBundle, pastOf, TOTAL } from './bundle';
import { contentKeys } from './content-keys';
import { currentLedger } from './current';
import { type RollupRow, total } from './fold';
import { readDays } from './rollup';
import type { BundleRow, Ledger } from './schema';

/**
 * What happened over all time, not by day: the popup and plots of everything are drawn from it.
 *
 * Opens one box for all past days, and what there is of the newest.
 *
 * @throws {LedgerLockedError}
 */
export async function readTotals(from?: Ledger): Promise<RollupRow[]> {
  const db = from ?? (await currentLedger());
  const [days, known] = await db.transaction('r', db.days, db.bundles, () =>
    Promise.all([db.days.toArray(), db.bundles.get(TOTAL)]),
  );
  const past = pastOf(days);
  const whole = past.length > 0 && known?.mark === markOfTotal(past) ? known : null;
  const first = whole ? days.at(-1)!.day : Number.NEGATIVE_INFINITY;
  const [sum, rest] = await Promise.all([
    whole ? open(whole, db) : [],
    readDays(first, Number.POSITIVE_INFINITY, db),
  ]);
  return total([...sum, ...rest.flatMap(({ rows }) => rows)]);
}

async function open(bundle: BundleRow, db: Ledger): Promise<RollupRow[]> {
  return openBundle(bundle, await contentKeys(db, [bundle.epoch]));
}
