import type { Detector } from '../detector';

const NUM = '[0-9一二三四五六七八九十百零〇两]{1,6}';
/** Where an address gets down to a door: the only places worth a closer look. */
const ANCHOR = new RegExp(
  `${NUM}(?:[-–—之]${NUM}){0,3}\\s?(?:号楼|号院|号门|号|栋|幢|座|单元|室|弄|层|楼|房|期)|[a-z]\\s?(?:座|栋|幢)|(?<=[栋幢座楼元])\\s?${NUM}(?:-${NUM}){0,2}`,
  'gu',
);
/** How much text before the first anchor may belong to the address, in UTF-16 code units. */
const REACH = 36;
const BODY = /[\u4E00-\u9FFFa-z0-9\s·()（）-]*$/u;
const LEAD =
  /^[\s\S]*(?:收货地址|地址|寄到|寄往|寄给我?|寄|送到|送货?|发到|发货到?|住在|家住|我住|住|快递到|到|在|是|填|改成|改为|换成|[:：\s])(?=[\u4E00-\u9FFF])/u;
const CUE = /(地址|寄|住|送到|送货|收货|快递到|发到|家在|上门)/;
const PROVINCE =
  /(北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古?|广西|西藏|宁夏|新疆|香港|澳门|广州|深圳|杭州|南京|苏州|成都|武汉|西安|长沙|郑州|青岛|宁波|厦门|合肥|沈阳|大连|哈尔滨|长春|济南|福州|昆明|南昌|贵阳|南宁|太原|石家庄|东莞|佛山|无锡|温州|义乌)/;
const PARTS = {
  region: /[\u4E00-\u9FFF]{2,}(省|自治区)|[\u4E00-\u9FFF]{2,}(市|自治州|区|县|旗)/u,
  town: /[\u4E00-\u9FFF]{2,}(街道|镇|乡|村|屯|庄)/u,
  road: /[\u4E00-\u9FFF0-9]{1,}(路|街|大道|道|巷|弄|胡同|里)/u,
  estate:
    /(小区|花园|花苑|苑|公寓|家园|新村|新城|宿舍|大厦|广场|中心|名都|府|华庭|家属院|社区|国际|公馆|雅居|御园)/u,
};
const NUMBERED = new RegExp(
  `(路|街|大道|道|巷|弄|胡同|里|村|镇)\\s?${NUM}(-${NUM})?\\s?(号|弄)`,
  'u',
);
const BUILDING = new RegExp(`(${NUM}|[a-z])\\s?(号楼|栋|幢|座|号院)`, 'u');
const ROOM = new RegExp(
  `${NUM}\\s?(室|房|单元|号门|层)|[栋幢座楼元]\\s?${NUM}|${NUM}-${NUM}-${NUM}`,
  'u',
);

/**
 * Chinese addresses down to a house, building or room; a city or district alone is none.
 *
 * Source: GB/T 23705 (parts of an address and their order).
 */
export const cnAddress: Detector = {
  id: 'cn-address',
  type: 'postal_address',
  needs: /[号栋幢座元楼室弄层房期]/,
  *find({ lower }) {
    let from = 0;
    let end = -1;
    let start = -1;
    for (const anchor of lower.matchAll(ANCHOR)) {
      const stop = anchor.index + anchor[0].length;
      if (end >= 0 && anchor.index - end <= 12 && BODY.test(lower.slice(end, anchor.index))) {
        end = stop;
        continue;
      }
      if (end >= 0) yield* judge(lower, start, end);
      from = Math.max(end, 0, anchor.index - REACH);
      start = from + openingOf(lower.slice(from, anchor.index));
      end = stop;
    }
    if (end >= 0) yield* judge(lower, start, end);
  },
};

/** Where the address begins in what stands before its first number. */
function openingOf(lead: string): number {
  const body = BODY.exec(lead)?.[0] ?? '';
  const words = LEAD.exec(body)?.[0].length ?? 0;
  const known = PROVINCE.exec(body)?.index;
  return lead.length - body.length + (known !== undefined && known < words ? known : words);
}

function* judge(text: string, start: number, end: number) {
  const address = text.slice(start, end);
  if (start >= end) return;
  const detail = score(address);
  const cued = CUE.test(text.slice(Math.max(0, start - 12), start));
  if (detail >= 3 || (cued && detail >= 2)) {
    yield { start, end, value: address.replace(/\s/g, ''), confidence: detail >= 4 ? 0.92 : 0.75 };
  }
}

function score(address: string): number {
  const numbered = NUMBERED.test(address);
  const building = BUILDING.test(address);
  const room = ROOM.test(address);
  if (!numbered && !building && !room) return 0;
  const places = Object.values(PARTS).filter((part) => part.test(address)).length;
  const region = PROVINCE.test(address) && !PARTS.region.test(address) ? 1 : 0;
  if (places + region === 0) return building && room ? 2 : 0;
  return places + region + Number(numbered) + Number(building) + Number(room);
}
