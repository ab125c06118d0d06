import type { DataType } from '../../../utils/pii/finding';
import type { Spot } from '../score';

/** Puts a sign in place of each detail of one kind. */
export interface Replacer {
  /** One sign of a private use area: no text has it, and no rule looks for it. */
  sign: string;
  type: DataType | null;
  replace(text: string): string;
}

/** A sign of the private use area for the nth kind. */
export function signOf(n: number): string {
  return String.fromCharCode(0xe000 + n);
}

/**
 * Where redactors that only give back a redacted text have found something: the stretches between their
 * signs are looked up in the text, in order.
 */
export function spotsOf(text: string, replacers: readonly Replacer[]): Spot[] {
  const redacted = replacers.reduce((left, { replace }) => replace(left), text);
  const types = new Map(replacers.map(({ sign, type }) => [sign, type]));
  const spots: Spot[] = [];
  let at = 0;
  for (const [, signs, kept] of redacted.matchAll(/([\uE000-\uE0FF]*)([^\uE000-\uE0FF]*)/g)) {
    const next = kept ? text.indexOf(kept!, at) : text.length;
    if (signs && next > at)
      spots.push({ start: at, end: next, type: types.get(signs[0]!) ?? null, confidence: 1 });
    at = next + kept!.length;
  }
  return spots;
}
