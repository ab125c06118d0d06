import { HAN_DIGITS, hanDigits } from '../text/han-digits';
import { placeBefore } from './place';

/** Numbers that follow a place's name: of a house, its building and room; of a school's class. */
export interface Door {
  /** The text of signs before the first number, as long as it goes. */
  place: string;
  /** Where the last sign of the place ends, and each number: UTF-16 code units of the folded text. */
  from: number;
  numbers: { text: string; end: number }[];
}

const NUMBER = new RegExp(
  `(?<!\\d)\\d{1,5}(?!\\d)|[${HAN_DIGITS}十百]{1,6}|(?<![a-z])[a-z](?=[\\d座栋幢区楼-])`,
  'g',
);
/** What stands between the numbers of one door. */
const BETWEEN =
  /^[ .,·#()-]{0,3}(?:(?:号楼|号院|号门|单元|年级|级|号|栋|幢|座|室|房|层|楼|弄|巷|期|区|组|队|支弄|之|年|排)[ .,·()-]{0,3})?$/;
/** What may follow a number of a door. */
const UNIT = /^ ?(?:号|栋|幢|座|单元|室|房|层|楼|弄|巷|期|组|队|班|[-#])/;
/** What a house's number may follow without a word. */
export const ROAD = /(?:路|街|大道|巷|弄|胡同|로|길)$/;
/** How far before its first number a place begins, in UTF-16 code units. */
const REACH = 48;
const WIDEST_GAP = 10;
const MOST_NUMBERS = 5;
/** Doors of a message: a page of them is no chat message. */
const MOST_DOORS = 200;

/** Every door of a folded text in lower case. */
export function doorsIn(lower: string): Door[] {
  return chainsIn(lower)
    .filter((chain) => isDoor(chain, lower))
    .slice(0, MOST_DOORS)
    .map(({ from, numbers }) => ({
      place: placeBefore(lower.slice(Math.max(0, from - REACH), from)),
      from,
      numbers: numbers.map(({ text, end }) => ({ text: numeral(text), end })),
    }))
    .filter(({ place }) => place !== '');
}

type Chain = Pick<Door, 'from' | 'numbers'>;

/** Numbers that only words of a door divide. */
function chainsIn(lower: string): Chain[] {
  const chains: Chain[] = [];
  let last = 0;
  for (const { 0: text, index } of lower.matchAll(NUMBER)) {
    const end = index + text.length;
    const numbers = chains.at(-1)?.numbers;
    if (!numbers || !isBetween(lower, last, index))
      chains.push({ from: index, numbers: [{ text, end }] });
    else if (numbers.length < MOST_NUMBERS) numbers.push({ text, end });
    last = end;
  }
  return chains;
}

/** One number is a door's where a word says so, or on a road. */
function isDoor({ from, numbers }: Chain, lower: string): boolean {
  if (numbers.length > 1 || ROAD.test(lower.slice(Math.max(0, from - 3), from).trimEnd()))
    return true;
  const { end } = numbers[0]!;
  return UNIT.test(lower.slice(end, end + 3));
}

function isBetween(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  return to === from || BETWEEN.test(text.slice(from, to));
}

/** 一二 and 十二 are 12, 二十 is 20, 一百零二 is 102; letters stay. */
function numeral(typed: string): string {
  if (!/[十百]/.test(typed)) return hanDigits(typed).replace(/^0+(?=.)/, '');
  const [, hundreds = '', tens = '', ones = ''] =
    /^(?:(.?)百)?(?:零?(.?)十)?零?(.?)/.exec(typed) ?? [];
  const hundred = typed.includes('百') ? Number(hanDigits(hundreds) || 1) * 100 : 0;
  const ten = typed.includes('十') ? Number(hanDigits(tens) || 1) * 10 : 0;
  return String(hundred + ten + Number(hanDigits(ones) || 0));
}
