import { sha256Words } from './sha-256';

/** Bits of one word; of them all, one in 33 is checksum. */
const BITS = 11;
const PER_CHECK_BIT = 33;

/** How many words a seed phrase may have. */
export const SEED_LENGTHS: readonly number[] = [12, 15, 18, 21, 24];

/**
 * Whether the words at these places of the list are a seed phrase: the last bits are the first of the others' SHA-256.
 *
 * @see BIP-0039, "Generating the mnemonic"
 */
export function isSeedPhrase(places: readonly number[]): boolean {
  if (!SEED_LENGTHS.includes(places.length)) return false;
  const bits = places.map((place) => place.toString(2).padStart(BITS, '0')).join('');
  const checkLength = bits.length / PER_CHECK_BIT;
  const entropy = bits.slice(0, -checkLength).match(/.{8}/g)!;
  const hash = sha256Words(entropy.map((byte) => Number.parseInt(byte, 2)));
  return hash[0]!.toString(2).padStart(32, '0').startsWith(bits.slice(-checkLength));
}
