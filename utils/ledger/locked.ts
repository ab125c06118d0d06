import { type Browser, browser } from 'wxt/browser';
import { LedgerLockedError } from '../errors';
import { fromBase64, toBase64 } from './bytes';
import { privateKeyOf, type Ring } from './ring';

export { LedgerLockedError };

/** Where the open key is while the ledger is unlocked: memory of the browser, which does not reach the disk. */
const OPEN = 'ledgerOpen';

interface Open {
  generation: number;
  /** PKCS #8, base64. */
  secret: string;
  /** When it locks itself, in milliseconds since the Unix epoch; `null`: when the browser is closed. */
  until: number | null;
}

/** The key imported last, so that a page that draws anew does not import it again. */
let last: { secret: string; key: Promise<CryptoKey> } | null = null;

/** Keys of another ledger than the one in use, while that is read, by generation: no two ledgers share one. */
const lent = new Map<number, CryptoKey>();

/** Reads another ledger with its key, which is forgotten afterwards. */
export async function withKey<T>(
  generation: number,
  key: CryptoKey,
  read: () => Promise<T>,
): Promise<T> {
  lent.set(generation, key);
  return read().finally(() => lent.delete(generation));
}

/**
 * Every private key that opens something in the ledger, by generation.
 *
 * @throws {LedgerLockedError}
 */
export async function openKeys(ring: Ring, now = Date.now()): Promise<Map<number, CryptoKey>> {
  const keys = new Map(ring.old.map(({ generation, privateKey }) => [generation, privateKey]));
  const { generation } = ring;
  const key = ring.privateKey ?? lent.get(generation) ?? (await keyInSession(generation, now));
  if (!key) throw new LedgerLockedError('The ledger is locked');
  return keys.set(generation, key);
}

async function keyInSession(generation: number, now: number): Promise<CryptoKey | null> {
  const open = await opened();
  if (!open || open.generation !== generation || isOver(open, now)) {
    last = null;
    return null;
  }
  if (last?.secret !== open.secret) {
    last = { secret: open.secret, key: privateKeyOf(fromBase64(open.secret)) };
  }
  return last.key;
}

/** Keeps the open key until `until` (milliseconds since the Unix epoch), or until the browser is closed. */
export async function keepOpen(
  generation: number,
  secret: Uint8Array,
  until: number | null,
): Promise<void> {
  const open: Open = { generation, secret: toBase64(secret), until };
  await browser.storage.session.set({ [OPEN]: open });
}

/** Moves the time at which the ledger locks itself; nothing if it is locked. */
export async function stayOpen(until: number | null, now = Date.now()): Promise<void> {
  const open = await opened();
  if (open && !isOver(open, now)) await browser.storage.session.set({ [OPEN]: { ...open, until } });
}

/** Locks the ledger, if it has a passphrase. */
export async function lock(): Promise<void> {
  last = null;
  await browser.storage.session.remove(OPEN);
}

/** When an open ledger locks itself, in milliseconds since the Unix epoch; `null`: not by time, or not open. */
export async function locksAt(): Promise<number | null> {
  return (await opened())?.until ?? null;
}

/** The secret of an open ledger, for wrapping it anew; `null` if it is locked. */
export async function openSecret(ring: Ring, now = Date.now()) {
  const open = await opened();
  const fits = open && open.generation === ring.generation && !isOver(open, now);
  return fits ? fromBase64(open.secret) : null;
}

/**
 * Calls back when the ledger was locked or opened; answers how to stop that. Queries are then to be asked anew.
 *
 * While somebody watches, the ledger is locked on time, and what is on show goes; otherwise at the next look.
 */
export function watchLock(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = async () => {
    const at = await locksAt();
    clearTimeout(timer);
    if (at !== null) timer = setTimeout(lock, Math.max(0, at - Date.now()));
  };
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area !== 'session' || !changes[OPEN]) return;
    void arm();
    const { oldValue: before, newValue: now } = changes[OPEN] as {
      oldValue?: Open;
      newValue?: Open;
    };
    // Only open for longer: each key pressed on our pages makes it so.
    if (before?.secret === now?.secret && before && !isOver(before, Date.now())) return;
    onChange();
  };
  void arm();
  browser.storage.onChanged.addListener(listener);
  return () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(listener);
  };
}

async function opened(): Promise<Open | undefined> {
  return (await browser.storage.session.get(OPEN))[OPEN] as Open | undefined;
}

function isOver({ until }: Open, now: number): boolean {
  return until !== null && now >= until;
}
