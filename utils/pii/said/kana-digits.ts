import type { Change } from '../../text/view';

/** Digits as they are read out in Japanese, by the digit; some of them are said in more than one way. */
const WORDS = 'ぜろ|れい|まる いち に さん よん|し ご ろく なな|しち はち きゅう|く'.split(' ');
const DIGIT = new Map(
  WORDS.flatMap((words, digit) => words.split('|').map((word) => [word, `${digit}`])),
);
const WORD = `(?:${[...DIGIT.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const GAP = '[\\s、,・.ー-]{1,2}';
/** Divided one by one, or said in one breath after what they are. */
const RUN = new RegExp(
  `(?<![ぁ-んァ-ヶ])${WORD}(?:${GAP}${WORD}){3,15}|(?<=[が、：:は\\s])${WORD}(?:${GAP}${WORD}){3,15}`,
  'g',
);
const EACH = new RegExp(`${WORD}|${GAP}`, 'g');
const HIRAGANA = 0x60;

/** ろく に はち いち ご ぜろ → 628150, in katakana too. */
export function kanaDigits(lower: string): Change[] {
  const kana = lower.replace(/[ァ-ヶ]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - HIRAGANA),
  );
  return [...kana.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    [...run.matchAll(EACH)].map(({ 0: piece, index: at }) => ({
      start: index + at,
      end: index + at + piece.length,
      units: DIGIT.get(piece) ?? '',
    })),
  );
}
