import { digitWords, latinWords, otherWords, pinyinWords } from './digit-words';
import { type View, viewWriter } from './view';

const LETTER = 'a-zà-ÿ';
/** A cheap first look; the short words (yi, si, er) alone prove nothing. */
const HINT =
  /zero|one|two|three|four|five|six|seven|eight|nine|nul|nol|cero|eins|zwei|drei|vier|f[üi]nf|satu|dua|tiga|empat|lima|enam|uno|dos|tr[eê]s|cuatro|quatro|cin|ocho|oito|nove|yao|san|liu|jiu|ling|(?:yi|er|ba|qi|wu|si) ?(?:yi|er|ba|qi|wu|si)|[공영일이삼사오육륙칠팔구]{3}|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ศูนย์){2}/u;
const PIECE = new RegExp(
  `(?<![${LETTER}])(?:o?\\d+|${latinWords})+(?![${LETTER}])|(?<![${LETTER}0-9])(?:${pinyinWords})+(?![${LETTER}0-9])|(?<![가-힣])[공영일이삼사오육륙칠팔구]{3,11}(?![가-힣])|(?:${otherWords}){2,}`,
  'gu',
);
const PART = new RegExp(`${latinWords}|${pinyinWords}|${otherWords}|o(?=\\d)|\\d`, 'gu');
/** Fewest digits that a run of words and digits must make: chats count down with fewer. */
const LEAST = 5;
const GAP = /^[\s,.-]{0,2}$/;

/** Words and digits that stand for `digits`. */
interface Piece {
  start: number;
  end: number;
  digits: string;
  spelled: boolean;
}

/** Puts digits for spelled-out digits where enough of them stand in a row; typed ones among them join in. */
export function foldSpoken(view: View): View {
  const lower = view.text.toLowerCase();
  if (!HINT.test(lower) || lower.length !== view.text.length) return view;
  const runs = runsOf(lower).filter(isSpokenNumber);
  if (runs.length === 0) return view;
  const writer = viewWriter();
  let at = 0;
  for (const run of runs) {
    writer.copy(view, at, run[0]!.start);
    for (const { start, end, digits } of run)
      writer.put(digits, view.starts?.[start] ?? start, view.ends?.[end - 1] ?? end);
    at = run.at(-1)!.end;
  }
  writer.copy(view, at, view.text.length);
  return writer.view();
}

/** Pieces that only blanks and commas divide. */
function runsOf(text: string): Piece[][] {
  const runs: Piece[][] = [];
  let last = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const joins = last >= 0 && index - last <= 2 && GAP.test(text.slice(last, index));
    if (!joins) runs.push([]);
    last = index + piece.length;
    runs.at(-1)!.push({
      start: index,
      end: last,
      digits: digitWords.get(piece) ?? digitsOf(piece),
      spelled: !/^\d+$/.test(piece),
    });
  }
  return runs;
}

function isSpokenNumber(run: readonly Piece[]): boolean {
  const count = run.reduce((sum, { digits }) => sum + digits.length, 0);
  return count >= LEAST && run.some(({ spelled }) => spelled);
}

function digitsOf(piece: string): string {
  return Array.from(
    piece.matchAll(PART),
    ([part]) => digitWords.get(part) ?? (part === 'o' ? '0' : part),
  ).join('');
}
