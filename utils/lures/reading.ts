import { fold } from '../text/fold';
import { lowerOf } from '../text/lower';
import { simplify } from '../text/simplify';
import { simplifyMore } from '../text/simplify-more';
import type { View } from '../text/view';
import { latinFor } from './confusables';

/** Letters with marks, and letters of other alphabets that may pass for Latin ones. */
const MARKED = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
const FOREIGN = /[\u0370-\u03FF\u0400-\u052F]/;
const WORD = /[a-z\u0370-\u03FF\u0400-\u052F]+/g;
const LATIN = /[a-z]/;
/** A plus before a word is read as the verb: ➕微, +v. */
const PLUS = /[+➕](?=[a-z\u4E00-\u9FFF])/g;
const HAN = /[\u4E00-\u9FFF]/;
const MARKS = /[\u0300-\u036F]/g;

/** A message as the words of lures are looked for in it. */
export interface LureReading {
  view: View;
  /** Folded, in lower case, in simple signs, without the marks on Latin letters; as long as `view.text`. */
  lower: string;
}

/** Folds a message once for all tactics. */
export function readLure(typed: string): LureReading {
  const view = fold(typed);
  return { view, lower: plain(view.text) };
}

/** The form in which both messages and words are compared; of the same length. */
function plain(text: string): string {
  let lower = lowerOf(text);
  if (HAN.test(lower)) lower = simplifyMore(simplify(lower));
  if (FOREIGN.test(lower))
    lower = lower.replace(WORD, (word) => (LATIN.test(word) ? latinFor(word) : word));
  return lower.replace(MARKED, unmarked).replace(PLUS, '加');
}

function unmarked(letter: string): string {
  if (letter === 'đ') return 'd';
  const bare = letter.normalize('NFD').replace(MARKS, '');
  return bare.length === 1 ? bare : letter;
}
