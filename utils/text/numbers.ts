/** Digits that stand together, of one kind. */
export interface Group {
  digits: string;
  /** Where it stands in the view. */
  start: number;
  end: number;
}

/** A number put together from neighbouring groups. */
export interface Numeral extends Group {
  /** How many digits each group has: `[3, 4, 4]`. */
  shape: number[];
}

const HAN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '零〇洞',
    '一壹幺',
    '二贰两',
    '三叁',
    '四肆',
    '五伍',
    '六陆',
    '七柒拐',
    '八捌',
    '九玖勾',
  ].flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)])),
);
const HAN_SIGNS = Object.keys(HAN).join('');
const TOKEN = new RegExp(`[0-9OoIl|]*[0-9][0-9OoIl|]*|[${HAN_SIGNS}]+`, 'gu');
/** What people put between the digits of one number; not words, not units. */
const GAP =
  /^(?:[\s\-–—_.,，。、·•/\\~*#+()（）:：|]|\p{Extended_Pictographic}|\p{Emoji_Modifier}){0,4}$/u;
const LONGEST_GAP = 8;

/** Groups of digits, in clusters that only separators divide. */
export function clusters(text: string): Group[][] {
  const found: Group[][] = [];
  let last: Group | undefined;
  for (const group of groups(text)) {
    const gap = last && text.slice(last.end, Math.min(group.start, last.end + LONGEST_GAP + 1));
    if (gap !== undefined && gap.length <= LONGEST_GAP && GAP.test(gap)) found.at(-1)!.push(group);
    else found.push([group]);
    last = group;
  }
  return found;
}

/** Every number of `least`–`most` digits that whole neighbouring groups make. */
export function* numerals(
  cluster: readonly Group[],
  least: number,
  most: number,
): Generator<Numeral> {
  for (let from = 0; from < cluster.length; from++) {
    let digits = '';
    const shape: number[] = [];
    for (let to = from; to < cluster.length; to++) {
      const group = cluster[to]!;
      digits += group.digits;
      shape.push(group.digits.length);
      if (digits.length > most) break;
      if (digits.length >= least)
        yield { digits, shape: [...shape], start: cluster[from]!.start, end: group.end };
    }
  }
}

function* groups(text: string): Generator<Group> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (token[0]! in HAN) {
      yield {
        digits: Array.from(token, (sign) => HAN[sign]).join(''),
        start,
        end: start + token.length,
      };
    } else if (/^\d+$/.test(token) || !isLookAlike(token)) {
      for (const run of token.matchAll(/\d+/g)) {
        yield { digits: run[0], start: start + run.index, end: start + run.index + run[0].length };
      }
    } else {
      const digits = token.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
      yield { digits, start, end: start + token.length };
    }
  }
}

/** Letters stand for digits only in a long token that is mostly digits. */
function isLookAlike(token: string): boolean {
  const real = token.replace(/\D/g, '').length;
  return token.length >= 7 && real * 2 >= token.length;
}
