import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224, sha3_256, sha3_384, sha3_512 } from '@noble/hashes/sha3.js';

/** A hash that trackers send details under. */
export interface Digest {
  name: string;
  of(bytes: Uint8Array): Uint8Array;
  /** Whether it is met in chains of two as well. */
  inChains: boolean;
}

/**
 * What is seen in the wild first (Leaky Forms, 2022). Of 32 bits only, Murmur3, Adler and CRC are left out: a page of
 * random bodies would hold them by chance.
 */
export const digests: Digest[] = [
  { name: 'md5', of: md5, inChains: true },
  { name: 'sha1', of: sha1, inChains: true },
  { name: 'sha256', of: sha256, inChains: true },
  { name: 'sha512', of: sha512, inChains: true },
  { name: 'sha224', of: sha224, inChains: false },
  { name: 'sha384', of: sha384, inChains: false },
  { name: 'sha3-224', of: sha3_224, inChains: false },
  { name: 'sha3-256', of: sha3_256, inChains: false },
  { name: 'sha3-384', of: sha3_384, inChains: false },
  { name: 'sha3-512', of: sha3_512, inChains: false },
  { name: 'ripemd160', of: ripemd160, inChains: false },
];
