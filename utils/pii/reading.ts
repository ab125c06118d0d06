import { type Codes, codesIn } from '../text/codes';
import { unmix } from '../text/confusables';
import { foldDictated } from '../text/dictated';
import { fold } from '../text/fold';
import { lowerOf } from '../text/lower';
import { lengthsOf, numbersIn, withoutMoments } from '../text/numbers';
import {
  CAPITAL,
  COMPLEX,
  FOREIGN,
  HAN,
  kindsIn,
  LETTER,
  MARK,
  RARE,
  UNSPACED,
} from '../text/signs';
import { simplify } from '../text/simplify';
import { foldSpoken } from '../text/spoken';
import { squeeze } from '../text/squeeze';
import { foldUnspaced } from '../text/unspaced';
import type { View } from '../text/view';
import type { Reading } from './detector';

/** Shows what follows from right to left. */
const OVERRIDE = '\u202e';

/** What folds further once signs are folded, and the kinds of signs without which it changes nothing. */
const STEPS: readonly (readonly [needs: number, step: (view: View, has: number) => View])[] = [
  [FOREIGN, unmix],
  [HAN | MARK, squeeze],
  [UNSPACED, foldUnspaced],
  [LETTER, foldWords],
];

/** Folds a message for all detectors. */
export function read(typed: string): { view: View; reading: Reading } {
  const typedHas = kindsIn(typed);
  let view = fold(typed, typedHas);
  let has = view.text === typed ? typedHas : kindsIn(view.text);
  for (const [needs, step] of STEPS) {
    if ((has & needs) !== needs) continue;
    const next = step(view, has);
    if (next !== view) has = kindsIn(next.text);
    view = next;
  }
  const { text } = view;
  const small = has & CAPITAL ? lowerOf(text) : text;
  const lower = has & COMPLEX ? simplify(small) : small;
  const isMirrored = !!(typedHas & RARE) && typed.includes(OVERRIDE);
  const everyNumber = numbersIn(text, has, isMirrored);
  const numbers = withoutMoments(everyNumber, text);
  let codes: Codes | null = null;
  return {
    view,
    reading: {
      text,
      lower,
      has,
      lengths: lengthsOf(numbers),
      numbers,
      everyNumber,
      codes: () => {
        codes ??= codesIn(lower);
        return codes;
      },
    },
  };
}

/** Words of letters: dictated signs, spelled digits. */
function foldWords(view: View, has: number): View {
  const lower = has & CAPITAL ? lowerOf(view.text) : view.text;
  const dictated = foldDictated(view, lower);
  return foldSpoken(dictated, dictated === view ? lower : lowerOf(dictated.text));
}
