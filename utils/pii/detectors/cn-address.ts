import { HAN_DIGITS } from '../../text/han-digits';
import { ESTATE_ENDS, NUM, SEP } from '../addresses/address-detail';
import { addressSureness } from '../addresses/address-sureness';
import { places } from '../addresses/places';
import type { Detector, Found, ScanContext } from '../detector';

/** Where an address gets down to a door: the only places worth a closer look. */
const ANCHOR = new RegExp(
  `(?=[0-9a-z${HAN_DIGITS}十百拾佰甲乙丙丁村屯庄寨驿代快丰蜂自门传收保岗前物项工东西南北主副塔小嘎])(?:${[
    `${NUM}(?:[-–—之]${NUM}){0,3}[\\s.]?(?:号楼|号院|号门|号(?!线|链接|款|色|码|库|位|车|机|店)|栋|幢|座|单元|室|弄|巷|层|楼|房|户|期|组|队|社|寝室?|铺|门面|排|舍|街|组团|连|信箱|分队|部队|#|[🏢🏠🏡🏬]|门(?!店|口|面))`,
    '[a-z]\\d{0,2}\\s?(?:座|栋|幢|室|区|塔)',
    '(?<=[\\u4E00-\\u9FFF])[东西南北主副](?:座|塔)',
    '(?<=[\\u4E00-\\u9FFFo]\\s?)(?:t\\d|塔[一二三四\\d])(?![a-z\\d])',
    `(?<=[栋幢座楼元号#舍期塔门团][\\s.,-]?|t\\d\\s?)[a-z]?${NUM}(?:[-–—]${NUM}){0,2}(?![0-9*])`,
    '(?<=[\\u4E00-\\u9FFF][\\s.]?)[a-z]?\\d{1,3}(?:[-–—]\\d{1,2}[-–—]\\d{1,4}|\\s[-–—]\\s\\d{1,2}\\s[-–—]\\s\\d{3,4})(?![\\d-])',
    `(?<=${ESTATE_ENDS}${SEP})[a-z]?\\d{1,3}[-–—]\\d{3,4}(?![\\d-])`,
    '(?<=[镇乡道县市]\\s?[\\u4E00-\\u9FFF]{1,8})[村屯庄寨](?!里|子)',
    '(?<=[\\u4E00-\\u9FFF])(?:驿站|代收点|快递柜|丰巢|蜂巢|自提柜|门卫|传达室|收发室|保安室|岗亭|护士站|前台|物业|项目部|工地|嘎查|小卖部|[东西南北]门)',
    '(?<=(?:大厦|公寓|中心|广场|花园|宾馆|酒店|写字楼|层)\\s?)\\d{3,4}(?![\\d*]|\\s?[元块件个人年])',
    '[东西]户',
    '(?<=[楼层区室房])\\d{1,2}床(?![上单品垫笠罩头被])',
  ].join('|')})`,
  'gu',
);
/** How much text before the first anchor may belong to the address, in UTF-16 code units. */
const REACH = 40;
/** Most text between two anchors, and in a whole address. */
const STEP = 12;
const LONGEST = 100;
/** Signs of an address, halves of the signs for a house among them; a comma only between its parts. */
const PART = /[\uDFE0-\uDFEC\u4E00-\u9FFFa-z0-9\s.·()#/_|–—\uD83C-]/u;
/** A name and a phone before the address: 孔令芳/15093431130/武汉市… */
const PHONE_BEFORE = /^.*\d{7,}[\s,/.-]*/;
const COMMA = /[省市区县镇乡路道村],/;
const OPENING =
  /^[\s\S]*(?:收货地址|新?地址|寄到|寄往|寄给我?|寄|送到|送货?|发到|发货到?|发往|(?<=[^\u4E00-\u9FFF]|麻烦|^)发|门牌号?|住在|家住|我住|住(?!院|宅)|快递[到放]?|(?<!解)放[到在]?|我家|家是|我公司|公司|到|在|是|填|改成|改为|换成|搬到|上门|麻烦|帮我|[:\s])(?=[\u4E00-\u9FFFa-z0-9])/u;
/** What divides the parts, not the numbers, of an address. */
const MARKS = /(?<=[\u4E00-\u9FFF])[\s.·,/_|-]|[\s.·,/_|-](?=[\u4E00-\u9FFF])/g;
const PLACE = new RegExp(places());
/** A place and the narrower ones after it, set apart by blanks; or no blank at all. */
const AREAS = new RegExp(
  `^(?:\\S*|(?:(?:(?:${places()})[\\u4E00-\\u9FFF]{0,6}|[\\u4E00-\\u9FFF]{1,8}(?:省|市|区|县|镇|乡|村|街道|路|街))[\\s,]{1,2}){1,7}|(?:${places()})\\s(?:[\\u4E00-\\u9FFF]{2,6}\\s){0,3})$`,
);
/**
 * Chinese addresses down to a house, building or room; a city or district alone is none.
 *
 * Source: GB/T 23705 (parts of an address and their order).
 */
export const cnAddress: Detector = {
  id: 'cn-address',
  type: 'postal_address',
  needs:
    /[号栋幢座元楼室弄巷层房期组队社寝铺面村屯庄寨站点柜巢卫#排舍户台业部地街门塔团连箱队查–—-]/,
  *find({ lower }, context) {
    let span: { start: number; end: number; first: number } | null = null;
    for (const { 0: anchor, index } of lower.matchAll(ANCHOR)) {
      const end = index + anchor.length;
      if (span && continues(lower, span, index)) span.end = end;
      else {
        if (span) yield* judge(lower, span, context);
        const from = Math.max(span?.end ?? 0, index - REACH);
        span = { start: from + openingOf(lower.slice(from, index)), end, first: index };
      }
    }
    if (span) yield* judge(lower, span, context);
  },
};

function continues(text: string, { start, end }: { start: number; end: number }, next: number) {
  if (next - end > STEP || next - start > LONGEST) return false;
  return bodyOf(text.slice(end, next)).length === next - end;
}

/** As much of the end of `text` as may belong to an address. */
function bodyOf(text: string): string {
  let from = text.length;
  while (from > 0 && (PART.test(text[from - 1]!) || COMMA.test(text.slice(from - 2, from)))) from--;
  return text.slice(from);
}

/** Where the address begins in what stands before its first anchor. */
function openingOf(lead: string): number {
  const body = bodyOf(lead).replace(PHONE_BEFORE, '');
  const words = OPENING.exec(body)?.[0].length ?? 0;
  const place = PLACE.exec(body)?.index ?? words;
  // A place before the last opening word still begins the address unless a gap lies between.
  const begins =
    place > words ? isFiller(body, words, place) : AREAS.test(body.slice(place, words));
  return lead.length - body.length + (begins ? place : words);
}

/** Whether what stands between the opening word and a place is no part of the address. */
function isFiller(body: string, words: number, place: number): boolean {
  const isRoad = /^.{2,3}?[路街道巷]/.test(body.slice(place, place + 4));
  return place - words <= 4 && !isRoad && !/[省市区县镇]/.test(body.slice(words, place));
}

function* judge(
  text: string,
  { start, end, first }: { start: number; end: number; first: number },
  { asked }: ScanContext,
): Generator<Found> {
  const address = text.slice(start, end);
  const confidence = addressSureness({
    address,
    lead: text.slice(Math.max(0, start - 12), start),
    trail: text.slice(end, end + 14),
    name: text.slice(Math.max(start, first - 8), first),
    asked: asked === true,
  });
  if (confidence > 0) yield { start, end, value: address.replace(MARKS, ''), confidence };
}
