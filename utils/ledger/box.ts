import { SealBrokenError } from '../errors';
import { type Bytes, joined } from './bytes';

/** Bytes of the nonce in front of a box: random, as NIST SP 800-38D §8.2.2 allows for 2^32 boxes of one key. */
const IV = 12;
/** What is boxed is filled up to a multiple of so many bytes, so that its length does not tell a site's name. */
const STEP = 32;

/**
 * Encrypts a value with AES-GCM-256.
 *
 * @param value Anything JSON can hold.
 * @param place Where the box will lie: it opens nowhere else, so that nobody can put one in another's place.
 * @returns Nonce, ciphertext, tag.
 */
export async function box(value: unknown, key: CryptoKey, place: Bytes): Promise<Bytes> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const plain = new Uint8Array(Math.ceil(json.length / STEP) * STEP).fill(0x20);
  plain.set(json); // Spaces behind JSON are nothing to JSON.
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const algorithm = { name: 'AES-GCM', iv, additionalData: place };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain)));
}

/**
 * Decrypts what `box` made.
 *
 * @throws {SealBrokenError} If the key or the place is another one, or the bytes were changed.
 */
export async function unbox<T>(bytes: Bytes, key: CryptoKey, place: Bytes): Promise<T> {
  const algorithm = { name: 'AES-GCM', iv: bytes.subarray(0, IV), additionalData: place };
  try {
    const plain = await crypto.subtle.decrypt(algorithm, key, bytes.subarray(IV));
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch (cause) {
    throw new SealBrokenError('A part of the ledger could not be decrypted', { cause });
  }
}
