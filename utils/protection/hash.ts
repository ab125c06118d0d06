import type { Verifier } from './agreement';

/**
 * Rounds for a new PIN: about 0.1 to 0.3 s of work, which slows down whoever has copied the profile.
 *
 * @see OWASP Password Storage Cheat Sheet: PBKDF2-HMAC-SHA256 with 600,000 rounds
 */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

/** What a secret is checked against later; the secret itself is not kept. */
export async function verifierOf(secret: string): Promise<Verifier> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  return { salt: base64(salt), hash: await stretched(secret, salt, ROUNDS), rounds: ROUNDS };
}

/** Whether it is the secret the verifier was made of. */
export async function isRight(secret: string, { salt, hash, rounds }: Verifier): Promise<boolean> {
  const bytes = Uint8Array.from(atob(salt), (sign) => sign.charCodeAt(0));
  return (await stretched(secret, bytes, rounds)) === hash;
}

async function stretched(secret: string, salt: BufferSource, iterations: number): Promise<string> {
  const words = new TextEncoder().encode(secret);
  const key = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return base64(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, HASH_BITS)));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
