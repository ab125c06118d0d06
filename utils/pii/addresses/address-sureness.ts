import { partsOf } from './address-detail';

const CUE =
  /(?:地址|住址|收件|派送|配送|发往|邮到|放[在到]?|位置|寄|住|送到?|送货|收货|快递[到放]?|发到|发|我家|家在|我在|上门|搬到|搬家|安装|公司|单位|填|改成|改为|换成|麻烦|来)[^,。]{0,6}$/;
/** What tells of a shop's or a firm's address, before and after: nobody's home. */
const FIRM =
  /(?:你们|贵司|主播|(?<!我们|我的|我家)门店|(?<!我们|我的|我家)店铺?在?|(?:我们|咱们|咱家|自家)的?(?:总|云|发货|源头)?(?:仓库?|基地|实体店|门店|展厅)|专柜|仓库|(?<!我们|我)工厂|直播间|展厅)[^,。]{0,4}$/;
const SHOP =
  /^[^,。]{0,10}(?:那家|这家|哪家|是不是你们|是你们|门店|专柜|旗舰店)|^\s?[^,。\s]{0,2}(?:(?<!开)店|专柜|有卖|有货|怎么走|营业|开门|好玩|好吃|的?模特)|^吗|^[^,。]{0,4}(?:在哪|对吧|是吗|还在吗)/;
/** Where goods are sold by floors and stalls; glasses, measured like 54-18-145. */
const MARKET =
  /^眼?镜[框架片]|皮革城|商贸城|批发|档口|商场|百货|购物中心|奥莱|十三行|四季青|大悦城|万达广场|银泰|吾悦|美食城|服装城|女装|男装|直播基地/;
/** An estate named after its door: 16栋3单元 阳光小区. */
const ESTATE_AFTER = /^[\s,(]{0,2}[\u4E00-\u9FFF]{2,8}(?:小区|花园|家园|公寓|苑|新村|宿舍|大厦)/;
const ASKS = /^[^,。]{0,8}吗/;
/** 我们小区12栋: nobody else knows which. */
const NO_ESTATE = /^(?:我们|咱们?|我们家|你们|他们)小区[\da-z]{1,3}[号栋幢座]?楼?$/;
const WHOLE = 0.92;
/** No shop is so high up. */
const HIGH_FLOOR = /(?:[1-9]\d|[二三四五六七八九]?十[一二三四五六七八九]?)[楼层]/;
/** 幸福里小区南门菜鸟驿站, not 学校门卫. */
const NAMED_ESTATE =
  /^(?!我们|你们|他们|咱们|这个|那个|哪个|每个|一个|自己|老家|公司|单位|村里|小区|学校)[\u4E00-\u9FFF]{2,12}(?:小区|花园|公寓|家园|新村|大厦|广场|社区|大学|学院|学校|中学|小学|医院|政府|[苑园城庭府邸湾郡轩居](?=[东西南北正]门)|[路街镇村])/u;
/** Signs that no name of a place has, so that what stands before a door is one. */
const NAMED = /[\u4E00-\u9FFF]{2}[^\u4E00-\u9FFF]{0,2}$/;
const NO_NAME =
  /(?:第|几|这|那|哪|个|的|要|有|没|了|我|你|他|它|和|跟|是|链接|号|拍|买|款|码|色|扣|选|点|数|上|下|中|左|右|前|后|在|住|送|去|电话|热线|手机|微信|传真)[^\u4E00-\u9FFF]{0,2}$/;

/** What may be an address, and what stands around it. */
export interface Place {
  address: string;
  lead: string;
  trail: string;
  /** What stands before its first number or door. */
  name: string;
  /** Whether the room has just asked. */
  asked: boolean;
}

/** How sure it is that a place is a person's address down to a door, 0–1. */
export function addressSureness({ address, lead, trail, name, asked }: Place): number {
  const isCued = CUE.test(lead) || asked;
  const isNamed = (NAMED.test(name) && !NO_NAME.test(name)) || ESTATE_AFTER.test(trail);
  const confidence = byParts(address, isCued, isNamed);
  return !isCued && isFirms(confidence, address, lead, trail) ? 0 : confidence;
}

/** Whether a shop's or a firm's place is spoken of; a whole address is somebody's. */
function isFirms(confidence: number, address: string, lead: string, trail: string): boolean {
  if (FIRM.test(lead) || MARKET.test(address) || NO_ESTATE.test(address)) return true;
  return SHOP.test(trail) && (confidence < WHOLE || ASKS.test(trail));
}

/** By the kinds of its parts: how far it narrows a place down, and whether to a door. */
function byParts(address: string, isCued: boolean, isNamed: boolean): number {
  const parts = partsOf(address);
  const count = (...kinds: Parameters<typeof parts.has>[0][]) =>
    kinds.filter((kind) => parts.has(kind)).length;
  const areas = count('region', 'town', 'road', 'estate');
  const doors = count('house', 'village', 'building', 'unit', 'room', 'triple');
  const all = areas + doors + count('floor', 'point');
  if (doors > 0 && areas > 0 && all >= 4) return WHOLE;
  if (doors > 0 && areas > 0 && all >= (isCued ? 2 : 3)) return 0.75;
  if (doors > 1 && isNamed) return 0.7;
  // 7幢2单元1104: nothing else is told so.
  if (parts.has('building') && parts.has('unit') && parts.has('room')) return 0.65;
  if (parts.has('triple') && (isNamed || isCued) && /\d{3}$/.test(address)) return 0.7;
  if (parts.has('house')) return 0.6;
  // A floor, or where parcels are left: only where the place is narrow already.
  if (areas >= 3 || (areas >= 2 && (isCued || parts.has('estate')) && all > areas))
    return all > areas ? 0.6 : 0;
  if (isCued && NAMED_ESTATE.test(address) && parts.has('point')) return 0.6;
  if (isNamed && parts.has('estate') && HIGH_FLOOR.test(address)) return 0.55;
  return isCued && doors > 1 ? 0.55 : 0;
}
