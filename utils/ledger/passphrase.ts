import { WrongPassphraseError } from '../errors';
import { keepOpen, LedgerLockedError, lock, openSecret, withKey } from './locked';
import { readRecoveryCode, recoveryCode } from './recovery-code';
import { newPair, privateKeyOf, type Ring } from './ring';
import type { Ledger } from './schema';
import { dropSealer, ringOf } from './sealer';
import { unwrap, wrap } from './wrap';

/**
 * Sets the first passphrase: from now on events are sealed to a new pair of keys, which only it opens.
 *
 * What was written before is still sealed to the old pair until `rekey` has been through.
 *
 * @param until As in `keepOpen`.
 */
export async function setPassphrase(
  phrase: string,
  until: number | null,
  db: Ledger,
): Promise<void> {
  const ring = await ringOf(db);
  if (!ring.privateKey) throw new Error('A passphrase is set already');
  const { publicKey, secret } = await newPair();
  const generation = ring.generation + 1;
  const old = [...ring.old, { generation: ring.generation, privateKey: ring.privateKey }];
  const wrapped = await wrap(secret, phrase);
  await keepOpen(generation, secret, until);
  const kept = { ...ring, generation, publicKey, privateKey: null, wrapped, recovery: null, old };
  await db.keys.put(kept);
  dropSealer(db);
}

/**
 * Opens the ledger with its passphrase or its recovery code.
 *
 * @throws {WrongPassphraseError}
 */
export async function unlock(phrase: string, until: number | null, db: Ledger): Promise<void> {
  const ring = await ringOf(db);
  if (ring.privateKey) return;
  await keepOpen(ring.generation, await secretOf(ring, phrase), until);
  dropSealer(db);
}

/**
 * Reads a ledger that was set aside, with its passphrase or recovery code of then.
 *
 * @throws {WrongPassphraseError}
 */
export async function readWith<T>(phrase: string, db: Ledger, read: () => Promise<T>): Promise<T> {
  const ring = await db.keys.get('ring');
  if (!ring?.wrapped) return read();
  return withKey(ring.generation, await privateKeyOf(await secretOf(ring, phrase)), read);
}

/**
 * Another passphrase for an open ledger; nothing but the wrapped key is written anew.
 *
 * @param phrase The passphrase or the recovery code of now: who finds a ledger open may not take it over.
 * @throws {WrongPassphraseError}
 */
export async function changePassphrase(phrase: string, next: string, db: Ledger): Promise<void> {
  const ring = await ringOf(db);
  const wrapped = await wrap(await secretOf(ring, phrase), next);
  await db.keys.update('ring', { wrapped });
}

/**
 * Takes the passphrase away: whoever has the profile's files can read the ledger again.
 *
 * @throws {WrongPassphraseError}
 */
export async function removePassphrase(phrase: string, db: Ledger): Promise<void> {
  const ring = await ringOf(db);
  const privateKey = await privateKeyOf(await secretOf(ring, phrase));
  await db.keys.update('ring', { privateKey, wrapped: null, recovery: null });
  await lock();
  dropSealer(db);
}

/**
 * A new recovery code, told once; the one before opens nothing any more.
 *
 * @throws {LedgerLockedError} If the ledger is not open.
 */
export async function newRecoveryCode(db: Ledger): Promise<string> {
  const ring = await ringOf(db);
  const secret = await openSecret(ring);
  if (!secret) throw new LedgerLockedError('Only an open ledger gets a recovery code');
  const code = recoveryCode(crypto.getRandomValues(new Uint8Array(23)));
  await db.keys.update('ring', { recovery: await wrap(secret, code) });
  return code;
}

async function secretOf({ wrapped, recovery }: Ring, phrase: string) {
  const code = recovery && readRecoveryCode(phrase);
  // A passphrase may be written like a code by chance.
  const secret = code && (await unwrap(recovery, code).catch(nothingIfWrong));
  if (secret) return secret;
  if (!wrapped) throw new WrongPassphraseError('There is no passphrase');
  return unwrap(wrapped, phrase);
}

function nothingIfWrong(error: unknown): null {
  if (error instanceof WrongPassphraseError) return null;
  throw error;
}
