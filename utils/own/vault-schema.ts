import { Dexie, type EntityTable } from 'dexie';
import type { Sealed } from '../ledger/seal';
import type { DetailKind, Shape } from './detail';

/** One form of a detail as stored: its full fingerprint, and what guards may have of it. */
export interface Print extends Shape {
  /** HMAC-SHA-256, hexadecimal. */
  mac: string;
  /** 16 bits of the cheap hash. */
  short: number;
}

/** A detail as stored: nothing of its text but a sealed label. */
export interface DetailRow {
  /** A UUID. */
  id: string;
  kind: DetailKind;
  label: Sealed;
  prints: Print[];
  /** The prints' `mac`s, for the index. */
  macs: string[];
}

/** “Not again”: what keeps a warning away, as stored. */
export interface RuleRow {
  /** A UUID. */
  id: string;
  /** Of what it reaches: HMAC-SHA-256, hexadecimal. */
  mac: string;
  /** Milliseconds since the Unix epoch. */
  until: number;
  /** What it says to its owner. */
  told: Sealed;
}

/** The keys, which can be used but not read out, and the seed of the cheap hash. */
export interface KeyRow {
  id: 'vault';
  /** Of fingerprints. */
  forms: CryptoKey;
  labels: CryptoKey;
  /** An integer of 32 bits. */
  seed: number;
}

/** The vault's database. Background and pages of the extension only: in a page IndexedDB belongs to the site. */
export type Vault = Dexie & {
  details: EntityTable<DetailRow, 'id'>;
  rules: EntityTable<RuleRow, 'id'>;
  keys: EntityTable<KeyRow, 'id'>;
};

/** Opens (lazily) the vault called `name`. */
export function openVault(name = 'own'): Vault {
  // Strict: a power cut must not take back what was acknowledged.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Vault;
  db.version(1).stores({ details: 'id, *macs', keys: 'id' });
  db.version(2).stores({ rules: 'id, mac, until' });
  return db;
}

export const vault = openVault();

/** Whether anything was ever entered; asks the browser, and neither opens nor makes the database. */
export async function isVaultMade(db: Vault = vault): Promise<boolean> {
  return db.isOpen() || (await indexedDB.databases()).some(({ name }) => name === db.name);
}
