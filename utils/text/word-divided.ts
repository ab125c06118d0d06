import { isGap } from './clusters';
import type { Group } from './groups';
import type { Numeral } from './numbers';

/** What people say for what divides the groups of a number. */
const SAID =
  /^(?:(?:然后|接着|后面)是?|[横短中]?杠|[横短]线|空格|下划线|slash|dash|hyphen|space|then|guion|gui[oó]n|hífen|strich|bindestrich|tiret|ハイフン|다시|에)$/;
/** What they say as often for something else: it must fit a number known by its shape. */
const MAY_BE_SAID = /^(?:再来?|减号?|点|空|后面?|斜杠|minus|dot)$/;
/** What divides prices, sizes, counts and choices: two of them the same are no filler. */
const UNIT =
  /^(?:[元块件个条双套只张份号码斤克米分秒次人位单楼层室栋年月日时包盒瓶箱支台部折色款期级万千百赞粉到至或和跟与比的加乘送买%％$¥€£₩฿]|块钱|或者|还是|链接|号链接|公斤|分钟|元的|块的|[a-z]{1,2}|and|or|to|vs|rm|usd|원|円|บาท|[;?]+)$/;
/** What stands around a word. */
const EDGES = /^[\s,.。、:-]+|(?<![\s,.。、:-])[\s,.。、:-]+$/g;
/** In UTF-16 code units. */
const LONGEST_FILLER = 10;
const MOST_GROUPS = 19;
/** Groups in a message: a page of them is no chat. */
const MOST_IN_ALL = 64;
/** Numbers of people's, told by how they are grouped: mobiles, cards, identity numbers; digit by digit. */
const SHAPE = /^(?:3,4,4|3,8|7,4|4,4,3|4,3,3|4,4,4,4(?:,[1-3])?|8,8|3,3|6,8,4|1(?:,1){6,17})$/;
/** How its first two groups are. */
const BEGINNING = /^(?:3,[348]|7,4|4,[34]|6,8|8,8|1,1)$/;
/** The first digits of a mobile at home, in China and elsewhere; longer numbers have any. */
const BEGINS = /^(?:1[3-9]\d{9}|0\d{9,10}|\d{6,9}|\d{15,19})$/;

/**
 * Numbers whose groups are divided by words for a dash (138杠0000然后1234), or by the same filler each time
 * (138一个0000一个1234), where a person would read one number.
 *
 * @param all The groups of digits in the text.
 */
export function wordDivided(text: string, all: readonly Group[]): Numeral[] {
  if (all.length < 2 || all.length > MOST_IN_ALL) return [];
  const figures = all.filter(({ han }) => !han);
  const found = all.flatMap((_, from) => numbersFrom(text, all, from));
  if (figures.length === 0 || figures.length === all.length) return found;
  // In 138一个0000 the numeral is a piece of the filler.
  return [...found, ...figures.flatMap((_, from) => numbersFrom(text, figures, from))];
}

function numbersFrom(text: string, all: readonly Group[], from: number): Numeral[] {
  const next = all[from + 1];
  if (!next || !BEGINNING.test(`${all[from]!.digits.length},${next.digits.length}`)) return [];
  const { start } = all[from]!;
  const stop = Math.min(all.length, from + MOST_GROUPS);
  let { digits, end } = all[from]!;
  let shape = `${digits.length}`;
  let filler = '';
  let fillers = 0;
  let said = 0;
  const found: Numeral[] = [];
  for (let at = from + 1; at < stop; at++) {
    const group = all[at]!;
    if (!isGap(text, end, group.start)) {
      if (group.start - end > LONGEST_FILLER) break;
      const word = text.slice(end, group.start).replace(EDGES, '').toLowerCase();
      if (SAID.test(word)) said++;
      else if (filler !== '' && filler !== word) break;
      else if (MAY_BE_SAID.test(word) || isFiller(word)) {
        filler = word;
        fillers++;
      } else break;
    }
    digits += group.digits;
    end = group.end;
    shape += `,${group.digits.length}`;
    const isDivided = said > 0 ? fillers !== 1 || MAY_BE_SAID.test(filler) : fillers > 1;
    if (isDivided && SHAPE.test(shape) && BEGINS.test(digits))
      found.push({ digits, start, end, shape });
  }
  return found;
}

function isFiller(word: string): boolean {
  return word !== '' && !UNIT.test(word) && !/[\d\n]/.test(word);
}
