import { type Change, changed, type View } from './view';

/** Cyrillic and Greek letters, each before the Latin one that it passes for. */
const PAIRS =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXѴVԚQԜWЗ3б6аaеeоoрpсcуyхxѕsіiјjԁdԛqԝwһhӏlӀlѵvүyҮYкkтtмm' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaιiκkνvοoρpτtυuχxγyωw';
/** Letters that pass for Latin ones, and those. */
export const ALIKE: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[i * 2]!, PAIRS[i * 2 + 1]!]),
);
const FOREIGN = '\\u0386-\\u03CE\\u0400-\\u0481\\u048A-\\u052F';
const WORD = new RegExp(`[A-Za-z0-9_${FOREIGN}]+`, 'g');
const IS_FOREIGN = new RegExp(`[${FOREIGN}]`);
const LATIN = /[A-Za-z0-9]/;
/** Beside which a few letters of another alphabet are not its language. */
const OTHER_LANGUAGE = /[A-Za-z\u4E00-\u9FFF]/;

/**
 * Puts Latin letters for the Cyrillic and Greek ones that pass for them (wесhаt): in words that mix both,
 * and in others unless the message has words that are truly Cyrillic or Greek.
 *
 * @see Unicode Technical Standard #39, confusables
 */
export function unmix(view: View): View {
  const words = [...view.text.matchAll(WORD)]
    .map(({ 0: text, index }) => ({ text, index }))
    .filter(({ text }) => IS_FOREIGN.test(text));
  const disguised = words.filter(({ text }) => passesForLatin(text));
  const isLanguage = disguised.length < words.length || !OTHER_LANGUAGE.test(view.text);
  const changes = disguised
    .filter(({ text }) => !isLanguage || LATIN.test(text))
    .flatMap(({ text, index }) => changesOf(text, index));
  return changed(view, changes);
}

function passesForLatin(word: string): boolean {
  return Array.from(word).every((letter) => !IS_FOREIGN.test(letter) || ALIKE.has(letter));
}

function changesOf(word: string, index: number): Change[] {
  return Array.from(word).flatMap((letter, i) => {
    const units = ALIKE.get(letter);
    return units ? [{ start: index + i, end: index + i + 1, units }] : [];
  });
}
