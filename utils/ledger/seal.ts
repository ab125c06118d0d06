import { SealBrokenError } from '../errors';

/** Text encrypted with AES-GCM. */
export interface Sealed {
  /** 12 random bytes, never used twice with one key. */
  iv: Uint8Array<ArrayBuffer>;
  /** Ciphertext with its 16-byte tag. */
  bytes: ArrayBuffer;
}

/** Makes a key that encrypts and decrypts and cannot be exported. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts `text`. */
export async function seal(text: string, key: CryptoKey): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(text);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

/**
 * Decrypts what `seal` made.
 *
 * @throws {SealBrokenError} If the key is another one or the bytes were changed.
 */
export async function unseal({ iv, bytes }: Sealed, key: CryptoKey): Promise<string> {
  try {
    return new TextDecoder().decode(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes),
    );
  } catch (cause) {
    throw new SealBrokenError('A sample could not be decrypted', { cause });
  }
}
