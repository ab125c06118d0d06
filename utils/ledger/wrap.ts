import { SealBrokenError, WrongPassphraseError } from '../errors';
import { box, unbox } from './box';
import { type Bytes, fromBase64, toBase64 } from './bytes';
import type { Wrapped } from './ring';

/**
 * Rounds of PBKDF2: 0.1 to 0.3 s, which is what slows a guesser down.
 *
 * @see OWASP Password Storage Cheat Sheet: 600,000 for PBKDF2-HMAC-SHA-256
 */
export const ITERATIONS = 600_000;

/**
 * Derives an AES-GCM-256 key that cannot be read out.
 *
 * @param phrase What a person typed; the same signs typed in another way (full width, composed) are the same phrase.
 * @param salt 16 random bytes.
 */
export async function deriveKey(
  phrase: string,
  salt: Bytes,
  iterations: number,
): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(phrase.normalize('NFKC').trim());
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(pbkdf2, secret, aes, false, ['encrypt', 'decrypt']);
}

/** Encrypts a private key under a passphrase or recovery code. */
export async function wrap(secret: Bytes, phrase: string): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(phrase, salt, ITERATIONS);
  return { salt, iterations: ITERATIONS, box: await box(toBase64(secret), key, salt) };
}

/**
 * The private key again.
 *
 * @throws {WrongPassphraseError}
 */
export async function unwrap(wrapped: Wrapped, phrase: string): Promise<Bytes> {
  const key = await deriveKey(phrase, wrapped.salt, wrapped.iterations);
  try {
    return fromBase64(await unbox<string>(wrapped.box, key, wrapped.salt));
  } catch (cause) {
    if (!(cause instanceof SealBrokenError)) throw cause;
    throw new WrongPassphraseError('The passphrase does not open the ledger', { cause });
  }
}
