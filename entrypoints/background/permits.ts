import { localDay } from '../../utils/day';
import { createQueue } from '../../utils/in-turn';
import { withoutDays } from '../../utils/protection/days-kept';
import {
  type DayPermits,
  type Permit,
  parsePermits,
  withPermit,
} from '../../utils/protection/permits';
import { openStore, readRow, writeRow } from '../../utils/protection/store';

const ROW = 'permits';

const db = openStore();
const inTurn = createQueue();

/**
 * Counts that a parent has let something go; never rejects, as it is let go whether or not that can be written.
 *
 * Called by what has just seen that the PIN was entered, so no page and no frame can count anything.
 *
 * @param now Milliseconds since the Unix epoch.
 */
export async function countPermit(permit: Permit, now: number): Promise<void> {
  await change((all) => withPermit(all, permit, localDay(now))).catch((error: unknown) => {
    console.warn('Hushcart could not count what a parent let go.', error);
  });
}

/** By day, as far back as they are kept. */
export async function readPermits(): Promise<DayPermits[]> {
  return parsePermits(await readRow(db, ROW));
}

/** Forgets what was let go on those days, both ends included. */
export async function forgetPermits(days: { from: string; to: string }): Promise<void> {
  if ((await readRow(db, ROW)) !== null) await change((all) => withoutDays(all, days));
}

function change(make: (all: DayPermits[]) => DayPermits[]): Promise<void> {
  return inTurn(async () => writeRow(db, ROW, make(await readPermits())));
}
