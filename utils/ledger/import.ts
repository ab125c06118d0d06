import { dayNumber } from '../day';
import { bytesOfUuid } from './bytes';
import { sealEvent } from './event-row';
import { merge } from './merge';
import { openEvents } from './opened';
import type { DatedEvent } from './pack';
import { nameOf, openRecords, putRecord, type StoredRecord } from './records';
import type { EventRow, Ledger } from './schema';
import { assertFresh, sealerOf } from './sealer';
import { markStale } from './stale';

/** How much of what was restored was not known before. */
export interface News {
  events: number;
  /** Letters, and what else is no event. */
  documents: number;
}

/**
 * Merges events into the ledger by their ids: the same ones twice, or those of two machines in any order, give the
 * union. Background only.
 *
 * @returns How many were new or told more than was known.
 * @throws {LedgerLockedError} What is there must be opened to be compared.
 */
export async function importEvents(events: readonly DatedEvent[], db: Ledger): Promise<number> {
  const rows = await db.boxes.bulkGet(events.map(({ id }) => bytesOfUuid(id)));
  const known = await openEvents(rows.filter(isThere), db);
  const mine = new Map(known.map((event) => [event.id, event]));
  const better = events.flatMap((event, i) => {
    const old = mine.get(event.id);
    const merged = old ? merge(old, event) : event;
    const isNews = JSON.stringify(merged) !== JSON.stringify(old);
    return isNews ? [{ event, merged, old, row: rows[i] }] : [];
  });
  const sealer = await sealerOf(db);
  const sealed = await Promise.all(better.map(({ merged }) => sealEvent(merged, sealer)));
  const overtaken = await db.transaction(
    'rw',
    [db.boxes, db.days, db.epochs, db.keys],
    async () => {
      await assertFresh(sealer.epoch, db);
      const now = await db.boxes.bulkGet(sealed.map(({ id }) => id));
      const isSame = (i: number) => String(now[i]?.box) === String(better[i]!.row?.box);
      await db.boxes.bulkPut(sealed.filter((_, i) => isSame(i)));
      const days = better.flatMap(({ merged, old }) =>
        old ? [merged.day, old.day] : [merged.day],
      );
      await markStale(days.map(dayNumber), db);
      return better.filter((_, i) => !isSame(i)).map(({ event }) => event);
    },
  );
  // A guard has reported on the same event meanwhile: compared anew.
  const again = overtaken.length > 0 ? await importEvents(overtaken, db) : 0;
  return better.length - overtaken.length + again;
}

function isThere(row: EventRow | undefined): row is EventRow {
  return row !== undefined;
}

/**
 * Merges documents: of two with one kind and id the later one holds. Background only.
 *
 * @returns How many were news.
 */
export async function importRecords(records: readonly StoredRecord[], db: Ledger): Promise<number> {
  let news = 0;
  for (const record of records) {
    const row = await db.records.get(await nameOf(record.kind, record.id, db));
    const [mine] = row ? await openRecords([row], db) : [];
    if (mine && mine.at >= record.at) continue;
    await putRecord(record, db);
    news++;
  }
  return news;
}
