import { newKey } from '../ledger/seal';
import type { KeyRow, Vault } from './vault-schema';

/** The vault's keys, made at its first use; of two made at once the first stored wins. */
export async function keysOf(db: Vault): Promise<KeyRow> {
  const known = await db.keys.get('vault');
  if (known) return known;
  // Made before the transaction opens: waiting for WebCrypto inside would end it.
  const fresh = await newKeys();
  return db.transaction('rw', db.keys, async () => {
    const other = await db.keys.get('vault');
    if (other) return other;
    await db.keys.add(fresh);
    return fresh;
  });
}

async function newKeys(): Promise<KeyRow> {
  const forms = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  return { id: 'vault', forms, labels: await newKey(), seed: seed! };
}

/**
 * The fingerprint of a form, or of what a rule reaches: HMAC-SHA-256, hexadecimal.
 *
 * @see RFC 2104; FIPS 198-1
 */
export async function macOf(form: string, key: CryptoKey): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(form));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
