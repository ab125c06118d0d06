import type { Bytes } from './bytes';

/** A private key, encrypted with a key derived from a passphrase or a recovery code. */
export interface Wrapped {
  /** 16 random bytes. */
  salt: Bytes;
  /** Of PBKDF2-HMAC-SHA-256. */
  iterations: number;
  /** As `box` makes them; the place is the salt. */
  box: Bytes;
}

/** A pair of keys that was replaced; its private half stays until nothing is sealed to it any more. */
export interface OldKeys {
  generation: number;
  privateKey: CryptoKey;
}

/** The keys of a ledger. Everything in it is sealed to `publicKey`, so that it goes on being written while locked. */
export interface Ring {
  id: 'ring';
  /** Counts the pairs, from a number drawn by lot, so that no two ledgers share one; epochs say to which they belong. */
  generation: number;
  /** ECDH, P-256. */
  publicKey: CryptoKey;
  /** Cannot be exported. `null`: a passphrase is set, and it is in `wrapped`. */
  privateKey: CryptoKey | null;
  wrapped: Wrapped | null;
  recovery: Wrapped | null;
  /** HMAC-SHA-256: what records are found by, without their names in the clear. */
  names: CryptoKey;
  old: OldKeys[];
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The keys of a new ledger, without a passphrase. */
export async function newRing(): Promise<Ring> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  return {
    id: 'ring',
    generation: crypto.getRandomValues(new Uint32Array(1))[0]!,
    ...pair,
    wrapped: null,
    recovery: null,
    names: await crypto.subtle.generateKey(hmac, false, ['sign']),
    old: [],
  };
}

/** A new pair whose private half is told once, as PKCS #8, for wrapping. */
export async function newPair(): Promise<{ publicKey: CryptoKey; secret: Bytes }> {
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return { publicKey: pair.publicKey, secret };
}

/** The private key in PKCS #8, as a key that can be used and not read out. */
export function privateKeyOf(secret: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', secret, CURVE, false, ['deriveBits']);
}
