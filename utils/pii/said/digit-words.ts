import { languages } from '../../text/languages';
import type { Language } from '../../text/languages/language';

/** Languages whose digits only the whole engine reads: one line each, 0 to 9, and how many make a number. */
export const moreLanguages: readonly Language[] = [
  of('zero uno due tre quattro cinque sei sette otto nove'),
  of('nul een twee drie vier vijf zes zeven acht negen', { 1: 'een één' }),
  of('zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć', {
    5: 'pięć piec',
    6: 'sześć szesc',
    9: 'dziewięć dziewiec',
  }),
  of('sıfır bir iki üç dört beş altı yedi sekiz dokuz', { 0: 'sıfır sifir', 5: 'beş bes' }),
  of('shunya ek do teen char paanch chhe saat aath nau', {
    0: 'shunya shoonya zero',
    1: 'ek',
    3: 'teen tin',
    4: 'char chaar',
    5: 'paanch panch paach',
    6: 'chhe chhah che chah',
    7: 'saat sat',
    8: 'aath ath',
    9: 'nau nao',
  }),
  of('sero isa dalawa tatlo apat lima anim pito walo siyam'),
  of('sifar satu dua tiga empat lima enam tujuh lapan sembilan', { 0: 'sifar kosong' }),
];

function of(words: string, others: Record<number, string> = {}): Language {
  const digits = words.split(' ').map((word, digit) => others[digit] ?? word);
  return { digits, least: { words: 3, digits: 6 }, times: { double: 2, triple: 3 } };
}

/** Every word for a digit, in any language of the Latin script. */
export const digitWords: ReadonlySet<string> = new Set(
  [...languages, ...moreLanguages].flatMap(({ digits }) =>
    digits.flatMap((list) => list.split(' ')).filter((word) => word.length > 1),
  ),
);
