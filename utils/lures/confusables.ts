import { ALIKE } from '../text/confusables';

/**
 * Letters of names that pass for Latin ones at a glance, beside those that do in chats; each before the one it
 * passes for.
 *
 * @see Unicode Technical Standard #39, Unicode Security Mechanisms: confusables.txt
 */
const MORE = 'вbнhгrѡwβbεeηnϲcϳj';
const LATIN: ReadonlyMap<string, string> = new Map([
  ...ALIKE,
  ...Array.from({ length: MORE.length / 2 }, (_, i) => [MORE[i * 2]!, MORE[i * 2 + 1]!] as const),
]);
/** Digits and letters that pass for other letters in names. */
const IN_NAMES: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  i: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
};

/** A word with its letters of other alphabets read as the Latin ones they look like; of the same length. */
export function latinFor(word: string): string {
  return Array.from(word, (letter) => LATIN.get(letter) ?? letter).join('');
}

/** What a name looks like at a glance: letters for digits, one letter for two that run together. */
export function skeleton(name: string): string {
  return latinFor(name)
    .replace(/[0134578i]/g, (sign) => IN_NAMES[sign]!)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
