import { box, unbox } from './box';
import type { Bytes } from './bytes';
import { contentKeys } from './content-keys';
import { currentLedger } from './current';
import { keyOf } from './event-row';
import type { Boxed, Ledger, RecordRow } from './schema';
import { assertFresh, ringOf, sealerOf } from './sealer';

/** A document as it is sealed. */
export interface StoredRecord {
  kind: string;
  id: string;
  value: unknown;
  /** When it was put, in milliseconds since the Unix epoch: of two, the later one holds. */
  at: number;
}

/**
 * The documents of a kind, in no order.
 *
 * @throws {LedgerLockedError}
 */
export async function listRecords<T>(kind: string, from?: Ledger): Promise<T[]> {
  const all = await allRecords(from ?? (await currentLedger()));
  return all.filter((record) => record.kind === kind).map(({ value }) => value as T);
}

/**
 * All documents, as they are sealed.
 *
 * @throws {LedgerLockedError}
 */
export async function allRecords(db: Ledger): Promise<StoredRecord[]> {
  return openRecords(await db.records.toArray(), db);
}

/**
 * Opens documents; one whose bytes were damaged is left out, and stays where it is.
 *
 * @throws {LedgerLockedError}
 */
export async function openRecords(rows: readonly RecordRow[], db: Ledger): Promise<StoredRecord[]> {
  const keys = await contentKeys(
    db,
    rows.map(({ epoch }) => epoch),
  );
  const records = await Promise.all(
    rows.map(async ({ id, epoch, box: sealed }) => {
      try {
        return await unbox<StoredRecord>(sealed, keyOf(keys, epoch), id);
      } catch (error) {
        console.warn('Hushcart left out a document of the ledger.', error);
        return null;
      }
    }),
  );
  return records.filter((record) => record !== null);
}

/** Keeps a document, in the place of the one with its kind and id; works while the ledger is locked. Background only. */
export async function putRecord(record: StoredRecord, into?: Ledger): Promise<void> {
  const db = into ?? (await currentLedger());
  const row = await sealRecord(record, db);
  await db.transaction('rw', db.records, db.epochs, db.keys, async () => {
    await assertFresh(row.epoch, db);
    await db.records.put(row);
  });
}

/** Removes a document. Background only. */
export async function removeRecord(kind: string, id: string, from?: Ledger): Promise<void> {
  const db = from ?? (await currentLedger());
  await db.records.delete(await nameOf(kind, id, db));
}

/** A document as it lies in the database. */
export async function sealRecord(record: StoredRecord, db: Ledger): Promise<RecordRow> {
  const id = await nameOf(record.kind, record.id, db);
  const { epoch, key } = await sealerOf(db);
  return { id, ...({ epoch, box: await box(record, key, id) } satisfies Boxed) };
}

/** What a document is found by: an HMAC, since its id may name a site. */
export async function nameOf(kind: string, id: string, db: Ledger): Promise<Bytes> {
  const { names } = await ringOf(db);
  const text = new TextEncoder().encode(JSON.stringify([kind, id]));
  return new Uint8Array(await crypto.subtle.sign('HMAC', names, text)).slice(0, 16);
}
