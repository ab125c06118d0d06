/** Digits as words, by value: English, Spanish, Portuguese, German, French, Indonesian. */
const LATIN: readonly (readonly [digits: string, words: string])[] = [
  ['0', 'zero oh null nol cero'],
  ['1', 'one eins satu uno um'],
  ['2', 'two zwei zwo dua dos dois deux'],
  ['3', 'three drei tiga tres três trois'],
  ['4', 'four vier empat cuatro quatro quatre'],
  ['5', 'five fünf lima cinco cinq'],
  ['6', 'six sechs enam seis'],
  ['7', 'seven sieben tujuh siete sete sept'],
  ['8', 'eight acht delapan ocho oito huit'],
  ['9', 'nine neun sembilan nueve nove neuf'],
  ['11', 'eleven onze'],
  ['16', 'dezesseis sixteen'],
];
/** Digits in pinyin; their syllables begin names too (liu0412), so they do not mix with figures. */
const PINYIN: readonly (readonly [digit: string, words: string])[] = [
  ['0', 'ling dong'],
  ['1', 'yi yao'],
  ['2', 'er liang'],
  ['3', 'san'],
  ['4', 'si'],
  ['5', 'wu'],
  ['6', 'liu'],
  ['7', 'qi guai'],
  ['8', 'ba'],
  ['9', 'jiu gou'],
];
/** Digits as words of scripts that need no blanks: Thai, Korean. */
const OTHER: readonly (readonly [digit: string, words: string])[] = [
  ['0', 'ศูนย์ 공 영'],
  ['1', 'หนึ่ง 일'],
  ['2', 'สอง 이'],
  ['3', 'สาม 삼'],
  ['4', 'สี่ 사'],
  ['5', 'ห้า 오'],
  ['6', 'หก 육 륙'],
  ['7', 'เจ็ด 칠'],
  ['8', 'แปด 팔'],
  ['9', 'เก้า 구'],
];

/** What each word stands for. */
export const digitWords: ReadonlyMap<string, string> = new Map(
  [...LATIN, ...PINYIN, ...OTHER].flatMap(([digits, words]) =>
    words.split(' ').map((word) => [word, digits]),
  ),
);
/** Alternatives of a regular expression, the longer first. */
export const latinWords = alternatives(LATIN);
export const pinyinWords = alternatives(PINYIN);
export const otherWords = alternatives(OTHER);

function alternatives(table: readonly (readonly [string, string])[]): string {
  const words = table.flatMap(([, row]) => row.split(' '));
  return words.sort((a, b) => b.length - a.length).join('|');
}
