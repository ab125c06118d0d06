import { HushcartError } from '../errors';
import { seal, unseal } from '../ledger/seal';
import type { Detail, DetailKind, Form } from './detail';
import { shapeOf } from './detail';
import type { Sketch } from './fingerprints';
import { formsOf } from './forms';
import { labelOf } from './label';
import { shortHash } from './short-hash';
import { keysOf, macOf } from './vault-keys';
import { type DetailRow, type Print, type Vault, vault } from './vault-schema';

/** Forms that one question may name: more than a draft has candidates. */
const MOST_ASKED = 500;

/** A detail as its owner sees it again: what it was is not kept. */
export interface Entry {
  /** A UUID. */
  id: string;
  kind: DetailKind;
  /** Masked: `****5678`. */
  label: string;
}

/** The vault's database cannot be opened or written: storage is full, blocked or damaged. */
export class VaultUnavailableError extends HushcartError {
  override name = 'VaultUnavailableError' as const;
}

/**
 * Keeps fingerprints of a detail; resolves once they are on the disk.
 *
 * Who copies the browser's profile has the key as well and may try out all phone numbers: it keeps pages,
 * scripts, exports and backups from reading them, not somebody at the machine.
 *
 * @returns The entry, also where the same was there before; `null` if it is too short or too common to be told
 * from other words.
 * @throws {VaultUnavailableError}
 */
export function add(detail: Detail, db: Vault = vault): Promise<Entry | null> {
  return orUnavailable(db, async () => {
    const forms = formsOf(detail);
    if (forms.length === 0) return null;
    const { labels, ...keys } = await keysOf(db);
    const hash = shortHash(keys.seed);
    const prints = await Promise.all(
      forms.map(
        async (form): Promise<Print> => ({
          ...shapeOf(form),
          mac: await macOf(form, keys.forms),
          short: hash.of(form),
        }),
      ),
    );
    const entry = { id: crypto.randomUUID(), kind: detail.kind, label: labelOf(detail) };
    const label = await seal(entry.label, labels);
    const macs = prints.map(({ mac }) => mac);
    return db.transaction('rw', db.details, async () => {
      const same = await sameAs(detail.kind, macs, db);
      if (same) return { ...entry, id: same.id };
      await db.details.add({ id: entry.id, kind: detail.kind, label, prints, macs });
      return entry;
    });
  });
}

/**
 * What is kept, by kind and masked label.
 *
 * @throws {VaultUnavailableError}
 */
export function list(db: Vault = vault): Promise<Entry[]> {
  return orUnavailable(db, async () => {
    const rows = await db.details.toArray();
    if (rows.length === 0) return [];
    const { labels } = await keysOf(db);
    return Promise.all(
      rows.map(async ({ id, kind, label }) => ({ id, kind, label: await unseal(label, labels) })),
    );
  });
}

/**
 * Forgets a detail.
 *
 * @throws {VaultUnavailableError}
 */
export function remove(id: string, db: Vault = vault): Promise<void> {
  return orUnavailable(db, () => db.details.delete(id));
}

/**
 * What a guard needs in order to know when to ask.
 *
 * @throws {VaultUnavailableError}
 */
export function sketch(db: Vault = vault): Promise<Sketch> {
  return orUnavailable(db, async () => {
    const prints = (await db.details.toArray()).flatMap((row) => row.prints);
    if (prints.length === 0) return { seed: 0, shorts: [], shapes: [] };
    const shapes = new Map(prints.map(({ tag, length }) => [`${tag}${length}`, { tag, length }]));
    const shorts = [...new Set(prints.map(({ short }) => short))].sort((a, b) => a - b);
    return { seed: (await keysOf(db)).seed, shorts, shapes: [...shapes.values()] };
  });
}

/**
 * Those of the forms that are the viewer's own.
 *
 * @throws {VaultUnavailableError}
 */
export function verify(forms: readonly Form[], db: Vault = vault): Promise<Form[]> {
  return orUnavailable(db, async () => {
    if ((await db.details.count()) === 0) return [];
    const { forms: key } = await keysOf(db);
    const asked = forms.slice(0, MOST_ASKED);
    const macs = await Promise.all(asked.map((form) => macOf(form, key)));
    const rows = await db.details.where('macs').anyOf(macs).toArray();
    const own = new Set(rows.flatMap((row) => row.macs));
    return asked.filter((_, i) => own.has(macs[i]!));
  });
}

async function sameAs(
  kind: DetailKind,
  macs: readonly string[],
  db: Vault,
): Promise<DetailRow | undefined> {
  const rows = await db.details.where('macs').equals(macs[0]!).toArray();
  return rows.find(
    (row) =>
      row.kind === kind &&
      row.macs.length === macs.length &&
      macs.every((mac) => row.macs.includes(mac)),
  );
}

/** @throws {VaultUnavailableError} In the place of whatever `work` throws. */
export async function orUnavailable<T>(db: Vault, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    // A database that failed to open stays shut until told otherwise: the next question tries anew.
    if (!db.isOpen()) db.close({ disableAutoOpen: false });
    throw new VaultUnavailableError('The own details could not be read or written', { cause });
  }
}
