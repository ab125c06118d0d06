import { type View, viewWriter } from './view';

const HAN = '[\\u4E00-\\u9FFF]';
const IS_HAN = new RegExp(HAN);
/** Three or more Chinese signs, each set off from the next by the same mark. */
const SPREAD = new RegExp(
  `${HAN}([ .·_*~/|-]|\\p{Extended_Pictographic})${HAN}\\1${HAN}(?:\\1${HAN})*`,
  'gu',
);

/** Takes the marks out of words that are spread out sign by sign: `张 小 明`, `张.小.明`. */
export function squeeze(view: View): View {
  const spread = [...view.text.matchAll(SPREAD)];
  if (spread.length === 0) return view;
  const writer = viewWriter();
  let at = 0;
  for (const { 0: word, index } of spread) {
    writer.copy(view, at, index);
    for (let i = 0; i < word.length; i++)
      if (IS_HAN.test(word[i]!)) writer.copy(view, index + i, index + i + 1);
    at = index + word.length;
  }
  writer.copy(view, at, view.text.length);
  return writer.view();
}
