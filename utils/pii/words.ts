import { fold } from '../text/fold';
import { simplify } from '../text/simplify';

/** Letters that words of the Latin script are made of, for the inside of a character class. */
export const LATIN = 'a-z\\u00df-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff';
const BEGINS = new RegExp(`^[${LATIN}]`);
const ENDS = new RegExp(`[${LATIN}]$`);

/**
 * Plain words, divided by bars, as alternatives of a regular expression for a folded text in lower case. A
 * blank may be left out or be a hyphen; a word of Latin letters is no piece of a longer one.
 */
export function anyOf(words: string): string {
  const all = asFolded(words).split('|').sort(longerFirst);
  const latin = all.filter((word) => BEGINS.test(word));
  const other = all.filter((word) => !BEGINS.test(word));
  return [
    ...(latin.length > 0 ? [`(?<![${LATIN}])${oneOf(latin)}`] : []),
    ...(other.length > 0 ? [oneOf(other)] : []),
  ].join('|');
}

/** A regular expression's source as the folded text, in lower case and simple Chinese, is to be met. */
export function asFolded(source: string): string {
  return simplify(fold(source).text);
}

/** What the words begin with is asked first, for it costs least. */
function oneOf(words: readonly string[]): string {
  const firsts = [...new Set(words.map((word) => literal(word[0]!)))].join('');
  return `(?=[${firsts}])(?:${words.map(pattern).join('|')})`;
}

function pattern(word: string): string {
  const spaced = literal(word).replace(/ /g, '[\\s-]?');
  return ENDS.test(word) ? `${spaced}(?![${LATIN}])` : spaced;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function longerFirst(a: string, b: string): number {
  return b.length - a.length;
}
