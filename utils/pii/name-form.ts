import type { Found } from './detector';

/** How names are given in a language, or in a few that write alike. One file each. */
export interface NameForm {
  /** ISO 639-1. */
  languages: readonly string[];
  /** What a message in lower case must hold: cheap. */
  needs: RegExp;
  /** The full names that are given as such. `text` is folded, `lower` the same in lower case. */
  find(text: string, lower: string): Iterable<Found>;
}

/** A name at `[start, end)` of a text. */
export function nameAt(text: string, start: number, end: number, confidence: number): Found {
  return { start, end, value: text.slice(start, end), confidence };
}
