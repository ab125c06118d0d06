import { HALF, HAN, kindAt, MARK } from './signs';
import { type Change, changed, type View } from './view';

const HAN_SIGN = '[\\u4E00-\\u9FFF]';
/** Three or more Chinese signs, each set off from the next by the same mark, and figures after them. */
const SPREAD = new RegExp(
  `${HAN_SIGN}([ .·_*~/|-]|\\p{Extended_Pictographic})${HAN_SIGN}\\1${HAN_SIGN}(?:\\1[\\u4E00-\\u9FFF\\d])*`,
  'gu',
);

/** Takes the marks out of words that are spread out sign by sign: `张 小 明`, `张.小.明`. */
export function squeeze(view: View): View {
  if (!isSpread(view.text)) return view;
  const marks = [...view.text.matchAll(SPREAD)].flatMap(({ 0: word, 1: mark, index }) =>
    marksIn(word, mark!.length, index),
  );
  return changed(view, marks);
}

/** Whether a mark stands between a Chinese sign and another, which a mark follows too: costs little. */
function isSpread(text: string): boolean {
  for (let at = 0; at + 4 < text.length; at++) {
    if (!(kindAt(text, at) & HAN) || !(kindAt(text, at + 1) & MARK)) continue;
    const second = at + 1 + sizeAt(text, at + 1);
    if (kindAt(text, second) & HAN && kindAt(text, second + 1) & MARK) return true;
  }
  return false;
}

function sizeAt(text: string, at: number): number {
  return kindAt(text, at) & HALF ? 2 : 1;
}

/** Every sign is followed by a mark, but the last. */
function marksIn(word: string, size: number, index: number): Change[] {
  const count = Math.floor(word.length / (size + 1));
  return Array.from({ length: count }, (_, i) => {
    const start = index + 1 + i * (size + 1);
    return { start, end: start + size, units: '' };
  });
}
