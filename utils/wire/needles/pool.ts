import type { Hit, Token } from './needle';

/** How many code units of a token are its fingerprint; their bits leave the rolling hash after six steps. */
const Q = 6;
const BITS = 18;
const MASK = (1 << BITS) - 1;
/** Of a longer text the rest is not read, in UTF-16 code units. */
export const LONGEST = 3_000_000;

/** Looks for many tokens at once. */
export interface Pool {
  size: number;
  /** Needles in the text, with the encoding each was first met in; each pair once. Linear in the text. */
  find(text: string): Hit[];
}

/**
 * A pool over tokens: a rolling hash of six code units, a bitmap of those that begin a token, and a comparison where
 * the bitmap says so. An automaton over thousands of tokens would take a hundred times the memory.
 */
export function poolOf(tokens: readonly Token[]): Pool {
  const bitmap = new Uint8Array(1 << (BITS - 3));
  const buckets = new Map<number, Token[]>();
  const short: Token[] = [];
  for (const token of tokens) {
    if (token.text.length < Q) {
      short.push(token);
      continue;
    }
    let hash = 0;
    for (let i = 0; i < Q; i++) hash = step(hash, token.text.charCodeAt(i));
    bitmap[hash >> 3]! |= 1 << (hash & 7);
    const bucket = buckets.get(hash);
    if (bucket) bucket.push(token);
    else buckets.set(hash, [token]);
  }

  function find(text: string): Hit[] {
    const hits = new Map<string, Hit>();
    const note = ({ encoding, needle }: Token) => {
      hits.set(`${needle.type} ${needle.value} ${encoding}`, { encoding, needle });
    };
    const end = Math.min(text.length, LONGEST);
    let hash = 0;
    for (let i = 0; i < end; i++) {
      hash = ((hash << 3) ^ text.charCodeAt(i)) & MASK;
      if ((bitmap[hash >> 3]! & (1 << (hash & 7))) === 0) continue;
      const start = i - Q + 1;
      for (const token of buckets.get(hash)!) {
        if (text.startsWith(token.text, start) && isFree(text, start, token)) note(token);
      }
    }
    for (const token of short) {
      let at = text.indexOf(token.text);
      while (at >= 0 && !isFree(text, at, token)) at = text.indexOf(token.text, at + 1);
      if (at >= 0) note(token);
    }
    return [...hits.values()];
  }

  return { size: tokens.length, find };
}

function step(hash: number, unit: number): number {
  return ((hash << 3) ^ unit) & MASK;
}

/** Whether it stands by itself. */
function isFree(text: string, start: number, { text: token, bound }: Token): boolean {
  if (bound === null) return true;
  const beside = bound === 'digit' ? /\d/ : /[\da-z]/i;
  const end = start + token.length;
  return !beside.test(text.charAt(start - 1)) && !beside.test(text.charAt(end));
}
