import { LATIN } from '../words';

// Pieces of regular expressions for addresses in the Latin script, for a folded text in lower case. No two
// neighbours can take the same sign, so that nothing goes back and forth.

/** What no house number begins after: it would be a piece of a longer number, a price, a code. */
export const APART = `(?<![${LATIN}0-9.,:/#$€£¥₹₱-])`;
/** No more letters or digits. */
export const END = `(?![${LATIN}0-9])`;
/** A house number with its letter or its flat: 14, 14b, 5/29, 12-14. */
export const HOUSE = '\\d{1,5}(?:\\s?[-/]\\s?\\d{1,4}){0,2}(?:\\s?[a-z](?![a-z0-9]))?';
/** A word of a name. */
export const WORD = `[${LATIN}][${LATIN}'’.-]{0,24}`;
/** A word or a figure. */
export const TOKEN = `[${LATIN}0-9][${LATIN}0-9'’./-]{0,24}`;
/** A part after a comma: up to four words, figures among them. */
export const PART = `,\\s?${words(4)}`;
/** Up to five words of a town and its district, between the street and a code. */
export const TOWN = `(?:[,\\s-]{1,3}(?:${WORD}|\\d{1,2}(?!\\d))){0,5}?`;

/** One to `most` words, a blank between them. */
export function words(most: number, word = TOKEN): string {
  return `${word}(?:\\s${word}){0,${most - 1}}`;
}
