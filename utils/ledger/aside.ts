import { Dexie } from 'dexie';
import { createQueue } from '../in-turn';
import { allEvents } from './all-events';
import { currentLedger, useLedger } from './current';
import { isDiskFull } from './disk';
import { importEvents, importRecords } from './import';
import { readWith } from './passphrase';
import type { Watch } from './progress';
import { allRecords } from './records';
import { type Ledger, openLedger } from './schema';
import { type Aside, ledgerMade, ledgerName, ledgerTroubles } from './settings';

/** Failures that come again: the database is damaged, or a later Hushcart made it. */
const LASTING = ['VersionError', 'UnknownError', 'NotFoundError', 'DataError', 'UpgradeError'];
/** A database is given so many tries, over so many milliseconds at least, before another takes its place. */
const TRIES = 3;
const PATIENCE = 2000;

/**
 * What came of bringing a database back: how many events were new, or what stands in the way. `locked`: the ledger in
 * use. `sealed`: that one has a passphrase of its own. `wrong`: it is another. `null`: it does not open.
 */
export type BroughtBack = number | 'locked' | 'sealed' | 'wrong' | null;

const inTurn = createQueue();
const failures = new Map<string, { since: number; tries: number }>();

/**
 * Says that a database could not be opened or written. One that fails for good is left as it is under its name, and a
 * new one is begun; the viewer is told.
 *
 * @returns The new ledger; `null` if the old one is still to be tried.
 */
export function afterFailure(error: unknown, db: Ledger, now = Date.now()): Promise<Ledger | null> {
  // Two events that fail at once must not set two ledgers aside.
  return inTurn(() => judge(error, db, now));
}

/** Says that a database was written: what failed before has passed. */
export function afterSuccess({ name }: Ledger): void {
  failures.delete(name);
}

async function judge(error: unknown, db: Ledger, now: number): Promise<Ledger | null> {
  // On a full disk a new ledger would open no more than this one, which opens again once there is room.
  if (!isLasting(error) || (await isDiskFull())) return null;
  const { since, tries } = failures.get(db.name) ?? { since: now, tries: 0 };
  failures.set(db.name, { since, tries: tries + 1 });
  if (tries + 1 < TRIES || now - since < PATIENCE) return null;
  if ((await ledgerName.getValue()) !== db.name) return currentLedger();
  const troubles = await ledgerTroubles.getValue();
  const aside = [...troubles.aside, { name: db.name, at: now }];
  // Not lost: it is known where it lies.
  await ledgerMade.setValue(false);
  await ledgerTroubles.setValue({ ...troubles, aside });
  return useLedger(`ledger-${now}`);
}

function isLasting(error: unknown): boolean {
  const { name, inner } = error as { name?: string; inner?: unknown };
  return LASTING.includes(name ?? '') || (inner !== undefined && isLasting(inner));
}

/**
 * Tries to bring back what lies in a database that was set aside: merged by ids, and left where it is.
 *
 * @param phrase The passphrase it had or its recovery code; `null`: none is known.
 * @returns How many events were new.
 * @throws {Error} If it still does not open.
 * @throws {LedgerLockedError}
 * @throws {WrongPassphraseError}
 */
export async function bringBack(
  name: string,
  phrase: string | null,
  into: Ledger,
  watch: Watch = {},
): Promise<number> {
  const db = openLedger(name);
  const merge = () => mergeAll(db, into, watch);
  try {
    return await (phrase === null ? merge() : readWith(phrase, db, merge));
  } finally {
    db.close();
  }
}

async function mergeAll(db: Ledger, into: Ledger, watch: Watch): Promise<number> {
  const all = await db.boxes.count();
  let done = 0;
  let found = 0;
  for await (const events of allEvents(db)) {
    watch.signal?.throwIfAborted();
    found += await importEvents(events, into);
    done += events.length;
    watch.progress?.({ done, all });
  }
  await importRecords(await allRecords(db), into);
  return found;
}

/** Notes that all of a database that was set aside is back. */
export async function noteBack(name: string): Promise<void> {
  const troubles = await ledgerTroubles.getValue();
  const aside = troubles.aside.map(
    (other): Aside => (other.name === name ? { ...other, isBack: true } : other),
  );
  await ledgerTroubles.setValue({ ...troubles, aside });
}

/** Erases every database that was set aside. */
export async function eraseAside(): Promise<void> {
  const troubles = await ledgerTroubles.getValue();
  for (const { name } of troubles.aside) await Dexie.delete(name);
  await ledgerTroubles.setValue({ ...troubles, aside: [] });
}
