import { type Codes, codesIn } from '../text/codes';
import { fold } from '../text/fold';
import { numbersIn } from '../text/numbers';
import { simplify } from '../text/simplify';
import { foldSpoken } from '../text/spoken';
import { squeeze } from '../text/squeeze';
import type { View } from '../text/view';
import type { Reading } from './detector';

/** Folds a message for all detectors. */
export function read(typed: string): { view: View; reading: Reading } {
  const view = foldSpoken(squeeze(fold(typed)));
  const { text } = view;
  const lower = simplify(lowerOf(text));
  let codes: Codes | null = null;
  return {
    view,
    reading: {
      text,
      lower,
      numbers: numbersIn(text),
      codes: () => {
        codes ??= codesIn(lower);
        return codes;
      },
    },
  };
}

/** Lower case of the same length: a few capitals (İ) would grow. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}
