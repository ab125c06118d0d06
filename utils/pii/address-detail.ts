import { HAN_DIGITS } from '../text/han-digits';
import { PLACES } from './places';

/** A number in an address, which may be in Chinese numerals. */
export const NUM = `[0-9${HAN_DIGITS}十百]{1,6}`;
/** Signs that end the name of an estate; a number after one is a building's. */
export const ESTATE_ENDS = '[区苑园城庭府院里村厦邸湾郡轩阁居墅坊寓屋营台都]';
const HAN = '[\\u4E00-\\u9FFF]';
const REGION = new RegExp(`${PLACES}|${HAN}{2}(?:省|自治区|市|自治州|区|县|旗)`, 'u');
const TOWN = new RegExp(`${HAN}{2}(?:街道|镇|乡|村|屯|庄)`, 'u');
const ROAD = new RegExp(`${HAN}(?:路|街|大道|道|巷|弄|胡同|里)`, 'u');
const ESTATE = new RegExp(
  `小区|花园|公寓|家园|新村|宿舍|大厦|广场|中心|名都|华庭|家属[院楼]|社区|国际|公馆|工业[园区]|大学|学院|学校|中学|小学|医院|[一二三四五六七八九东南西北]区|${ESTATE_ENDS}(?=[0-9a-z])`,
  'u',
);
/** A house on its road, a group of a village, a village of its town. */
const HOUSE = new RegExp(
  `(?:路|街|大道|道|巷|弄|胡同|里|村|镇)[\\s.]?${NUM}(?:-${NUM})?\\s?(?:号|弄|巷)|[村镇乡]${NUM}(?:组|队)|(?:镇|乡|街道)${HAN}{1,8}(?:村|屯)`,
  'u',
);
const BUILDING = new RegExp(`(?:${NUM}|[a-z])\\s?(?:号楼|栋|幢|座|号院|#)`, 'u');
const ROOM = new RegExp(
  `(?:${NUM}|[a-z])\\s?(?:室|房|单元|号门|寝室?|铺|门面)|[栋幢座楼元号#][\\s.]?${NUM}|${NUM}-${NUM}-${NUM}|${ESTATE_ENDS}\\d{1,3}-\\d{3,4}|驿站|代收点|快递柜|丰巢|门卫|传达室|收发室`,
  'u',
);
const DOORS = [HOUSE, BUILDING, ROOM];
const AREAS = [REGION, TOWN, ROAD, ESTATE];

/** How far a Chinese address goes into detail: its kinds of parts, 0 where no door is among them. */
export function detailOf(address: string): number {
  const doors = count(DOORS, address);
  if (doors === 0) return 0;
  const areas = count(AREAS, address);
  return areas > 0 ? areas + doors : 0;
}

function count(parts: readonly RegExp[], address: string): number {
  return parts.reduce((sum, part) => sum + Number(part.test(address)), 0);
}
