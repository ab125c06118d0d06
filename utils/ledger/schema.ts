import { Dexie, type EntityTable } from 'dexie';
import type { LedgerEvent } from './event';
import type { Sealed } from './seal';

/** An event as stored: what lists and counts need is in the clear, the sample is sealed. */
export interface Row extends Omit<LedgerEvent, 'sample'> {
  sample: Sealed | null;
}

/** The key that seals samples; it can be used but not read out. */
export interface KeyRow {
  id: 'samples';
  key: CryptoKey;
}

/** The ledger's database. Background and pages of the extension only: in a page IndexedDB belongs to the site. */
export type Ledger = Dexie & { events: EntityTable<Row, 'id'>; keys: EntityTable<KeyRow, 'id'> };

/** Opens (lazily) the ledger called `name`. */
export function openLedger(name = 'ledger'): Ledger {
  // Strict: a power cut must not take back what was acknowledged.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Ledger;
  db.version(1).stores({ events: 'id, at, [site+action+at]', keys: 'id' });
  return db;
}

export const ledger = openLedger();
