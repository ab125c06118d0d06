import { HAN_DIGITS } from '../../text/han-digits';
import { detailOf, ESTATE_ENDS, NUM } from '../address-detail';
import type { Detector, Found } from '../detector';
import { PLACES } from '../places';

/** Where an address gets down to a door: the only places worth a closer look. */
const ANCHOR = new RegExp(
  `(?=[0-9a-z${HAN_DIGITS}十百村屯驿代快丰门传收])(?:${[
    `${NUM}(?:[-–—之]${NUM}){0,3}\\s?(?:号楼|号院|号门|号|栋|幢|座|单元|室|弄|巷|层|楼|房|期|组|队|寝室?|铺|门面|#)`,
    '[a-z]\\s?(?:座|栋|幢|室)',
    `(?<=[栋幢座楼元号#][\\s.]?)${NUM}(?:-${NUM}){0,2}(?![0-9*])`,
    '(?<=[\\u4E00-\\u9FFF])\\d{1,4}-\\d{1,3}-\\d{1,4}(?!\\d)',
    `(?<=${ESTATE_ENDS})\\d{1,3}-\\d{3,4}(?![\\d-])`,
    '(?<=[镇乡道][\\u4E00-\\u9FFF]{1,8})[村屯]',
    '(?<=[\\u4E00-\\u9FFF])(?:驿站|代收点|快递柜|丰巢|门卫|传达室|收发室)',
  ].join('|')})`,
  'gu',
);
/** How much text before the first anchor may belong to the address, in UTF-16 code units. */
const REACH = 36;
/** Most text between two anchors, and in a whole address. */
const STEP = 12;
const LONGEST = 90;
/** Signs of an address; a comma only between its parts. */
const PART = /[\u4E00-\u9FFFa-z0-9\s.·()#-]/;
const COMMA = /[省市区县镇乡路道村],/;
const OPENING =
  /^[\s\S]*(?:收货地址|地址|寄到|寄往|寄给我?|寄|送到|送货?|发到|发货到?|住在|家住|我住|住|快递到|我家|家是|我公司|到|在|是|填|改成|改为|换成|[:\s])(?=[\u4E00-\u9FFF])/u;
const CUE =
  /(?:地址|住址|收件|派送|配送|发往|邮到|放[在到]|位置|寄|住|送到?|送货|收货|快递[到放]|发到|我家|家在|我在|上门)[^,。]{0,6}$/;
/** What tells of a shop's or a firm's address, before and after: nobody's home. */
const FIRM = /(?:你们|门店|店铺?在?|专柜|仓库|工厂|直播间|展厅)[^,。]{0,4}$/;
const SHOP = /^[^,。]{0,3}(?:门店|专柜|有店)/;
const PLACE = new RegExp(PLACES);

/**
 * Chinese addresses down to a house, building or room; a city or district alone is none.
 *
 * Source: GB/T 23705 (parts of an address and their order).
 */
export const cnAddress: Detector = {
  id: 'cn-address',
  type: 'postal_address',
  needs: /[号栋幢座元楼室弄巷层房期组队寝铺面村屯站点柜巢卫#-]/,
  *find({ lower }) {
    let span: { start: number; end: number } | null = null;
    for (const { 0: anchor, index } of lower.matchAll(ANCHOR)) {
      const end = index + anchor.length;
      if (span && continues(lower, span, index)) span.end = end;
      else {
        if (span) yield* judge(lower, span.start, span.end);
        const from = Math.max(span?.end ?? 0, index - REACH);
        span = { start: from + openingOf(lower.slice(from, index)), end };
      }
    }
    if (span) yield* judge(lower, span.start, span.end);
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
  const body = bodyOf(lead);
  const words = OPENING.exec(body)?.[0].length ?? 0;
  const place = PLACE.exec(body)?.index ?? words;
  // A place before the last opening word still begins the address unless a gap lies between.
  const begins = place > words ? place - words <= 4 : !/\s/.test(body.slice(place, words));
  return lead.length - body.length + (begins ? place : words);
}

function* judge(text: string, start: number, end: number): Generator<Found> {
  const address = text.slice(start, end);
  const detail = detailOf(address);
  const lead = text.slice(Math.max(0, start - 12), start);
  const isCued = CUE.test(lead);
  if (detail < (isCued ? 2 : 3)) return;
  if (!isCued && (FIRM.test(lead) || SHOP.test(text.slice(end, end + 8)))) return;
  const value = address.replace(/[\s.·,]/g, '');
  yield { start, end, value, confidence: detail >= 4 ? 0.92 : 0.75 };
}
