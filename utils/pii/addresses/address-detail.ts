import { HAN_DIGITS } from '../../text/han-digits';
import { places } from './places';

const HAN = '[\\u4E00-\\u9FFF]';
/** Between the parts of an address. */
export const SEP = '[\\s.·,/_|-]?';
const DIGIT = `[0-9${HAN_DIGITS}十百拾佰]`;
/** A number in an address: in Chinese numerals too, its digits set apart too. */
export const NUM = `${DIGIT}(?:\\s?${DIGIT}){0,5}`;
/** Signs that end the name of an estate; a number after one is a building's. */
export const ESTATE_ENDS = '[区苑园城庭府院里村厦邸湾郡轩阁居墅坊寓屋营台都峰岸墅谷洲邑港舍堡景]';
/** What is no name of an estate. */
const SOME =
  '我们|你们|他们|咱们|这个|那个|哪个|每个|一个|什么|我家|自家|别的|各个|有的|所有|老|新|的|在|是|发|送|到';
const ROAD_ENDS = '(?:路|街|大道|道|巷|弄|胡同|里|条|线|村|镇|坊|衖|埭)';
/** Of a long road. */
const STRETCH = `(?:[东南西北中上下前后]?[一二三四五六七八九0-9]?段|[东南西北中上下]|[一二三四五六七八九十]{1,2}[巷弄街横]|支[路弄]|延[长伸]线)?`;

/** What narrows a place down, from wide to narrow. */
const AREAS = {
  region: `${places()}|${HAN}{2}(?:省|自治区|市|自治州|区|县|旗|盟)`,
  town: `${HAN}{2}(?:街道|镇|乡|村|屯|庄|寨|社区|办事处|苏木)|\\d{1,3}团|农场|牧场|林场`,
  road: `${HAN}(?:路|街|大道|道|巷|弄|胡同|里)|${HAN}[东西南北]?[一二三四五六七八九十]{1,2}条`,
  estate: `(?<!${SOME})(?:小区|社区|家属[院楼])|花园|公寓|家园|新村|宿舍|大厦|广场|中心|名都|华庭|国际|公馆|工业[园区]|科技园|产业园|园区|大学|学院|学校|中学|小学|医院|[一二三四五六七八九东南西北0-9]区|[一二三四五六七八九0-9]期|校区|银行|酒店|宾馆|市场|写字楼|商务楼|soho|${HAN}${ESTATE_ENDS}(?=[0-9a-z一二三四五六七八九十]|[东西南北正]门)|政府|派出所`,
} as const;

/** What gets down to a door. */
const DOORS = {
  house: `${ROAD_ENDS}${STRETCH}${SEP}(?:\\d{1,2}区${SEP})?[甲乙丙丁]?${NUM}(?:-${NUM})?[\\s.]?(?:号(?!线|链|款|色|码|位)|弄|巷)`,
  village: `[村镇乡屯庄]${SEP}(?:(?:第|${HAN}{1,4})?${NUM}(?:组|队|社)|${HAN}{1,4}[组屯湾屋庄队])|(?:镇|乡|街道|县|市)${SEP}${HAN}{1,8}(?:村|屯|庄|寨)|村委会?|村口|村部|${HAN}{2}嘎查|团${SEP}${NUM}连|${NUM}(?:部队|分队|信箱)`,
  building: `(?:${NUM}|[a-z]\\d{0,2}|[东西南北中主副])\\s?(?:号楼|栋|幢|座|号院|#|[🏢🏠🏡🏬]|排|舍|塔)|[东西南北主副]楼|(?<![a-z])t\\d(?!\\d)|塔[一二三四\\d]|${HAN}{2}${ESTATE_ENDS}${SEP}\\d{1,3}号(?!线|链|款)`,
  unit: `(?:${NUM}|[a-z甲乙丙丁])\\s?(?:单元|单无|门洞|号?门(?!口|店|面)|户型)`,
  floor: `(?:${NUM})\\s?(?:楼|层)`,
  room: `(?:${NUM}|[a-z])\\s?(?:室|户|房|寝室?|铺)|[栋幢座楼元号#舍门塔][\\s.,-]?[a-z]?${DIGIT}(?:\\s?${DIGIT}){1,4}|(?<=[楼层区室房])\\d{1,2}床(?![上单品垫笠罩头被])|组团\\d{1,2}-\\d{1,4}|(?:大厦|公寓|中心|广场|宾馆|酒店|写字楼)\\s?\\d{3,4}|门面|[东西中南北左右]户|左手|右手`,
  triple: `(?:${DIGIT}{1,3})\\s?[-–—]\\s?(?:${DIGIT}{1,3})\\s?[-–—]\\s?(?:${DIGIT}{1,4})|(?:${ESTATE_ENDS}|[一二三四五六七八九\\d]期)${SEP}[a-z]?\\d{1,3}[-–—]\\d{3,4}`,
  point:
    '驿站|代收点|快递柜|丰巢|蜂巢|自提柜|门卫|传达室|收发室|保安室|岗亭|前台|物业|项目部|工地|村委|收发|小卖部|便利店|超市|北门|南门|东门|西门|正门|大门',
} as const;

type Kind = keyof typeof AREAS | keyof typeof DOORS;
const PATTERNS = Object.entries({ ...AREAS, ...DOORS }).map(
  ([kind, source]) => [kind as Kind, new RegExp(source, 'u')] as const,
);

/** The kinds of parts that a Chinese address has. */
export function partsOf(address: string): ReadonlySet<Kind> {
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(address)).map(([kind]) => kind));
}
