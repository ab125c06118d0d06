import { DAY } from '../day';
import { type PackedBlock, packBlock, unpackBlock } from './block';
import { box, unbox } from './box';
import type { Bytes } from './bytes';
import { keyOf, type Sealer } from './event-row';
import { fold, type RollupRow } from './fold';
import { openEvents } from './opened';
import type { DayRow, EventRow, Ledger, SumRow } from './schema';

/** How far a day by some clock may lie from the same day of UTC, in milliseconds. */
export const ZONES = 15 * 3_600_000;

/** The events of a day, unopened. */
export async function rowsOfDay(day: number, db: Ledger): Promise<EventRow[]> {
  const near = db.boxes.where('at').between(day * DAY - ZONES, (day + 1) * DAY + ZONES);
  // Read whole and looked through here: a filter of the database's goes from row to row, ten times as slow.
  return (await near.toArray()).filter((row) => row.day === day);
}

/** Sums up a day and seals it. */
export async function sumUp({ day, mark }: DayRow, sealer: Sealer, db: Ledger): Promise<SumRow> {
  const block = packBlock(fold(await openEvents(await rowsOfDay(day, db), db)));
  const sealed = await box(block, sealer.key, placeOfSum(day, mark));
  return { day, mark, epoch: sealer.epoch, box: sealed };
}

/**
 * Opens the sum of a day.
 *
 * @throws {SealBrokenError}
 */
export async function openSum(
  { day, mark, epoch, box: sealed }: SumRow,
  keys: ReadonlyMap<number, CryptoKey>,
): Promise<RollupRow[]> {
  return unpackBlock(await unbox<PackedBlock>(sealed, keyOf(keys, epoch), placeOfSum(day, mark)));
}

/** Where the sum of a day lies: it opens nowhere else. */
export function placeOfSum(day: number, mark: number): Bytes {
  return new Uint8Array(new Float64Array([day, mark]).buffer);
}
