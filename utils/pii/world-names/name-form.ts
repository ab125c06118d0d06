import type { Found, Reading } from '../detector';
import type { Hinted } from '../finders/by-word';

/** How names are given in a language, or in a few that write alike. One file each. */
export interface NameForm extends Hinted {
  /** ISO 639-1. */
  languages: readonly string[];
  /** The full names that are given as such. */
  find(reading: Reading): Iterable<Found>;
  /** How many UTF-16 code units of a message that is the answer to a question are a name; 0 for none. */
  answer?(text: string): number;
}

/** One way of giving a name; the group `name` is the name. */
export interface NameRule {
  confidence: number;
  pattern: RegExp;
  /** What a message must hold for the pattern to be tried. */
  needs?: RegExp;
}

/** What the rules find in a text, or in its lower case, with the names as in `typed`. */
export function* namesBy(rules: readonly NameRule[], text: string, typed = text): Generator<Found> {
  for (const { confidence, pattern, needs } of rules) {
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const name = match.groups!.name!;
      const start = match.index + match[0].lastIndexOf(name);
      yield nameAt(typed, start, start + name.length, confidence);
    }
  }
}

/** A name at `[start, end)` of a text. */
export function nameAt(text: string, start: number, end: number, confidence: number): Found {
  return { start, end, value: text.slice(start, end), confidence };
}
