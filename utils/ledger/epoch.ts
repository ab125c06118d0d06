import type { Bytes } from './bytes';
import type { Ring } from './ring';

/** A stretch of writing under one content key, which whoever holds the ledger's private key finds again. */
export interface Epoch {
  /** Given by the database. */
  n: number;
  /** Of the ring's keys it is sealed to. */
  generation: number;
  /** The public half of a pair made for it alone, uncompressed; the private half is forgotten at once. */
  point: Bytes;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const INFO = new TextEncoder().encode('hushcart ledger epoch 1');

/**
 * Begins an epoch: ECDH of a fresh pair with the ledger's public key, then HKDF-SHA-256.
 *
 * @see RFC 9180, whose KEM this follows in kind; RFC 5869
 */
export async function beginEpoch(ring: Ring): Promise<{ epoch: Omit<Epoch, 'n'>; key: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = await contentKey(pair.privateKey, ring.publicKey, point);
  return { epoch: { generation: ring.generation, point }, key };
}

/** The content key of an epoch again. */
export async function openEpoch({ point }: Epoch, privateKey: CryptoKey): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', point, CURVE, true, []);
  return contentKey(privateKey, theirs, point);
}

async function contentKey(
  privateKey: CryptoKey,
  publicKey: CryptoKey,
  point: Bytes,
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: publicKey },
    privateKey,
    256,
  );
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info: INFO };
  const aes = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(hkdf, secret, aes, false, ['encrypt', 'decrypt']);
}
