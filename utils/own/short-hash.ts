import { type Form, shapeOf, type Tag } from './detail';

/** A cheap keyed hash of 16 bits that can slide along a text. No secret: it only thins out what is asked. */
export interface ShortHash {
  /** Of a form. */
  of(form: Form): number;
  /** What windows are hashed from: once for a text, whatever their lengths. */
  prefixes(text: string): Int32Array;
  /** The hash of the form with this tag whose text is `[from, from + length)` of what has these prefixes. */
  rolling(tag: Tag, length: number): (prefixes: Int32Array, from: number) => number;
}

/** Where the text of a form begins: after its tag and colon. */
const FIRST = 2;

/** The hash that belongs to `seed`, an integer of 32 bits. */
export function shortHash(seed: number): ShortHash {
  // Odd, so that no unit's weight becomes nought.
  const base = Math.imul(seed, 0x9e3779b1) | 1;

  function prefixes(text: string): Int32Array {
    const hashes = new Int32Array(text.length + 1);
    for (let i = 0; i < text.length; i++)
      hashes[i + 1] = Math.imul(hashes[i]!, base) + text.charCodeAt(i) + 1;
    return hashes;
  }

  function rolling(tag: Tag, length: number): (prefixes: Int32Array, from: number) => number {
    const salt = seed ^ Math.imul(tag.charCodeAt(0), 0x85ebca6b);
    let weight = 1;
    for (let i = 0; i < length; i++) weight = Math.imul(weight, base);
    return (hashes, from) =>
      mixed((hashes[from + length]! - Math.imul(hashes[from]!, weight)) ^ salt);
  }

  return {
    of(form) {
      const text = form.slice(FIRST);
      return rolling(shapeOf(form).tag, text.length)(prefixes(text), 0);
    },
    prefixes,
    rolling,
  };
}

/** The last step of MurmurHash3 (Austin Appleby, public domain), of which the upper half is kept. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 16;
}
