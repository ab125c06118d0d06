import { Dexie, type EntityTable } from 'dexie';
import { browser } from 'wxt/browser';
import { type Agreement, parseAgreement } from './agreement';
import type { Copy } from './standing';

/** An agreement as stored: its JSON, and the HMAC-SHA-256 of that, hexadecimal. */
interface Signed {
  text: string;
  tag: string;
}

/** The database beside `storage.local`: the second copy, and the key, which can be used but not read out. */
export type Store = Dexie & {
  rows: EntityTable<{ id: string; value: unknown }, 'id'>;
};

/** Opens (lazily) the store called `name`. */
export function openStore(name = 'protection'): Store {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Store;
  db.version(1).stores({ rows: 'id' });
  return db;
}

/** Where the first copy is. */
export const AGREEMENT = 'agreement';

/** Both copies, checked; nobody who has settled nothing pays for a database. */
export async function readCopies(db: Store): Promise<Copy[]> {
  const outside = (await browser.storage.local.get(AGREEMENT))[AGREEMENT];
  const made = await isMade(db);
  if (!made && outside === undefined) return [{ found: false }, { found: false }];
  const key = made ? await keyIn(db) : null;
  const inside = made ? await readRow<Signed>(db, AGREEMENT) : null;
  return [await checked(inside ?? undefined, key), await checked(outside, key)];
}

/** Writes both copies; the inner one first, so that it is never the older. */
export async function writeCopies(agreement: Agreement, db: Store): Promise<void> {
  const key = (await keyIn(db)) ?? (await newKey(db));
  const text = JSON.stringify(agreement);
  const signed: Signed = { text, tag: await tagOf(text, key) };
  await writeRow(db, AGREEMENT, signed);
  await browser.storage.local.set({ [AGREEMENT]: signed });
}

/** A row by its id; `null`: there is none. */
export async function readRow<T>(db: Store, id: string): Promise<T | null> {
  if (!(await isMade(db))) return null;
  return ((await db.rows.get(id))?.value as T | undefined) ?? null;
}

export async function writeRow(db: Store, id: string, value: unknown): Promise<void> {
  await db.rows.put({ id, value });
}

async function checked(stored: unknown, key: CryptoKey | null): Promise<Copy> {
  if (stored === undefined) return { found: false };
  const { text, tag } = (stored ?? {}) as Partial<Signed>;
  if (!key || typeof text !== 'string' || tag !== (await tagOf(text, key))) {
    return { found: true, agreement: null };
  }
  return { found: true, agreement: parseAgreement(JSON.parse(text)) };
}

function keyIn(db: Store): Promise<CryptoKey | null> {
  return readRow<CryptoKey>(db, 'key');
}

async function newKey(db: Store): Promise<CryptoKey> {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await writeRow(db, 'key', key);
  return key;
}

async function tagOf(text: string, key: CryptoKey): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isMade(db: Store): Promise<boolean> {
  return db.isOpen() || (await indexedDB.databases()).some(({ name }) => name === db.name);
}
