import type { Change } from '../../text/view';
import { asFolded } from '../words';

/** Digits as they are read out in Hindi and Marathi, by the digit; some of them are said in more than one way. */
const WORDS =
  'शून्य|सुन्य|जीरो|ज़ीरो|ज़ीरो एक|वन दो|टू तीन|थ्री चार|फोर पांच|पाँच|पाच|फाइव छह|छः|छे|छ|सिक्स सात|सेवन आठ|एट नौ|नाइन'.split(
    ' ',
  );
const DIGIT = new Map(
  WORDS.flatMap((words, digit) => words.split('|').map((word) => [asFolded(word), `${digit}`])),
);
const WORD = `(?:${[...DIGIT.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\u0900-\\u097f])`;
const GAP = '[\\s,.-]{1,3}';
/** Words and figures in a row. */
const RUN = new RegExp(
  `(?<![\\u0900-\\u097f\\d])(?:${WORD}|\\d{1,6})(?:${GAP}(?:${WORD}|\\d{1,6}(?!\\d))){2,15}`,
  'g',
);
const EACH = new RegExp(`${WORD}|${GAP}`, 'g');
const HINT = /शून्य|सुन्य|रो|एक|वन|दो|टू|तीन|थ्री|चार|फोर|पा|फाइव|छ|सि|सात|आठ|एट|नौ|नाइन/;
/** A number has so many words at least, and so many digits with its figures. */
const LEAST_WORDS = 3;
const LEAST = 4;

/** नौ आठ सात छह, 44 12 09 → 9876441209. */
export function devanagariDigits(lower: string): Change[] {
  if (!HINT.test(lower)) return [];
  return [...lower.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const pieces = [...run.matchAll(EACH)];
    const words = pieces.filter(({ 0: piece }) => DIGIT.has(piece)).length;
    const figures = run.match(/\d/g)?.length ?? 0;
    if (words < LEAST_WORDS || words + figures < LEAST) return [];
    return pieces.map(({ 0: piece, index: at }) => ({
      start: index + at,
      end: index + at + piece.length,
      units: DIGIT.get(piece) ?? '',
    }));
  });
}
