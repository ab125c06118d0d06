import { Dexie, type EntityTable } from 'dexie';
import type { Bytes } from './bytes';
import type { Epoch } from './epoch';
import type { Ring } from './ring';
import { upgradeFrom1 } from './upgrade-1';

/** Something sealed, and under which epoch. */
export interface Boxed {
  epoch: number;
  box: Bytes;
}

/** One state of an event, sealed. Of it the clear tells that something happened then, not what or where. */
export interface EventState extends Boxed {
  /** When, in milliseconds since the Unix epoch. */
  at: number;
  /** The day by the clock of the machine it was written on, in days since 1970-01-01. */
  day: number;
}

/** An event as it lies in the database. */
export interface EventRow extends EventState {
  /** 16 bytes of its UUID. */
  id: Bytes;
  /** How much is lost with it: see `worth.ts`. In the clear, so that a full disk is dealt with while locked. */
  worth: number;
  /** An earlier state, if that alone has the sample. */
  kept?: EventState;
}

/** A day on which something happened. */
export interface DayRow {
  /** As in `EventRow`. */
  day: number;
  /** Random, another one after each change of that day's events. */
  mark: number;
  /** Whether its sum holds for this mark. */
  summed?: true;
}

/** What happened on a day, summed up; holds for the events that stood there at its mark. */
export interface SumRow extends Boxed, Pick<DayRow, 'day' | 'mark'> {}

/** The sums of some weeks in one box; holds for the days and marks it was made of. */
export interface BundleRow extends Boxed {
  /** See `bundle.ts`. */
  n: number;
  mark: number;
}

/** A document of another part: a rights request. */
export interface RecordRow extends Boxed {
  /** 16 bytes of the HMAC of its kind and id. */
  id: Bytes;
}

/** The ledger's database. Background and pages of the extension only: in a page IndexedDB belongs to the site. */
export type Ledger = Dexie & {
  boxes: EntityTable<EventRow, 'id'>;
  days: EntityTable<DayRow, 'day'>;
  sums: EntityTable<SumRow, 'day'>;
  bundles: EntityTable<BundleRow, 'n'>;
  records: EntityTable<RecordRow, 'id'>;
  epochs: EntityTable<Epoch, 'n'>;
  keys: EntityTable<Ring, 'id'>;
};

/** Opens (lazily) the ledger called `name`. */
export function openLedger(name = 'ledger'): Ledger {
  const db = new Dexie(name, {
    // A power cut must not take back what was acknowledged.
    chromeTransactionDurability: 'strict',
    // Dexie's own memory of results would hold a second copy of every block.
    cache: 'disabled',
  }) as Ledger;
  db.version(1).stores({ events: 'id, at, [site+action+at]', keys: 'id' });
  db.version(2)
    .stores({
      events: null,
      boxes: 'id, at',
      days: 'day',
      sums: 'day',
      records: 'id',
      epochs: '++n',
      keys: 'id',
    })
    .upgrade(upgradeFrom1);
  db.version(3).stores({ bundles: 'n, mark' });
  return db;
}
