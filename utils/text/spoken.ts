import { type View, viewWriter } from './view';

/** Digits as words, by value: English, Spanish, Portuguese, German, French, Indonesian, pinyin. */
const WORDS: readonly (readonly [digits: string, words: string])[] = [
  ['0', 'zero oh null nol cero ling dong'],
  ['1', 'one eins satu uno um yi yao'],
  ['2', 'two zwei zwo dua dos dois deux er liang'],
  ['3', 'three drei tiga tres três trois san'],
  ['4', 'four vier empat cuatro quatro quatre si'],
  ['5', 'five fünf lima cinco cinq wu'],
  ['6', 'six sechs enam seis liu'],
  ['7', 'seven sieben tujuh siete sete sept qi guai'],
  ['8', 'eight acht delapan ocho oito huit ba'],
  ['9', 'nine neun sembilan nueve nove neuf jiu gou'],
  ['11', 'eleven onze'],
];
const VALUE: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits])),
);
const WORD = [...VALUE.keys()].sort((a, b) => b.length - a.length).join('|');
const LETTER = 'a-zà-ÿ';
/** Words of a rough check: the short ones (yi, si, er) prove nothing. */
const HINT =
  /zero|one|two|three|four|five|six|seven|eight|nine|nul|nol|cero|eins|zwei|drei|vier|f[üi]nf|satu|dua|tiga|empat|lima|enam|uno|dos|tr[eê]s|cuatro|quatro|cin|ocho|oito|nove|yao|san|liu|jiu|[공영일이삼사오육륙칠팔구]{5}/i;
const PIECE = new RegExp(
  `(?<![${LETTER}])(?:o?\\d+|${WORD})(?:o?\\d+|${WORD})*(?![${LETTER}])|(?<![가-힣])[공영일이삼사오육륙칠팔구]{5,11}(?![가-힣])`,
  'giu',
);
const HANGUL: Readonly<Record<string, string>> = {
  공: '0',
  영: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
};
/** Fewest digits that a run of words and digits must make: chats count down with fewer. */
const LEAST = 5;

/** Puts digits for spelled-out digits where enough of them stand in a row. */
export function foldSpoken(view: View): View {
  if (!HINT.test(view.text)) return view;
  const { text } = view;
  const writer = viewWriter();
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++)
      writer.put(text[i]!, view.starts?.[i] ?? i, view.ends?.[i] ?? i + 1);
  };
  let at = 0;
  for (const run of runs(text)) {
    for (const piece of run) {
      copy(at, piece.start);
      const end = piece.start + piece.length;
      writer.put(
        piece.digits,
        view.starts?.[piece.start] ?? piece.start,
        view.ends?.[end - 1] ?? end,
      );
      at = end;
    }
  }
  copy(at, text.length);
  return writer.view();
}

interface Piece {
  start: number;
  length: number;
  digits: string;
  spelled: boolean;
}

/** Pieces that only blanks and commas divide, where words make part of at least `LEAST` digits. */
function runs(text: string): Piece[][] {
  const found: Piece[][] = [[]];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    if (!/^[\s,.-]{0,2}$/.test(text.slice(end, Math.min(match.index, end + 3)))) found.push([]);
    const digits = digitsOf(match[0].toLowerCase());
    found.at(-1)!.push({
      start: match.index,
      length: match[0].length,
      digits,
      spelled: !/^\d+$/.test(match[0]),
    });
    end = match.index + match[0].length;
  }
  return found
    .filter(
      (run) =>
        run.some(({ spelled }) => spelled) && run.map((p) => p.digits).join('').length >= LEAST,
    )
    .map((run) => run.filter(({ spelled }) => spelled));
}

const PART = new RegExp(`${WORD}|o(?=\\d)|\\d|[가-힣]`, 'giu');

function digitsOf(piece: string): string {
  return Array.from(
    piece.matchAll(PART),
    ([part]) => VALUE.get(part) ?? HANGUL[part] ?? (part === 'o' ? '0' : part),
  ).join('');
}
