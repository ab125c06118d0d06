import { places } from '../addresses/places';
import { isNobody, type NameCandidate, nameCandidates } from '../cn-names/candidates';
import { nameText } from '../cn-names/text';
import type { Detector } from '../detector';
import { beginsAt, endsBefore, fitsAt } from '../sticky';

interface Rule {
  confidence: number;
  lead: RegExp;
  trail: RegExp;
  /** What the candidate itself must be like. */
  fits(candidate: NameCandidate): boolean;
}

const isLikely = ({ given, usual, isWord }: NameCandidate) => usual >= given && !isWord;
const isSure = (name: NameCandidate) => name.given >= 2 && isLikely(name);
/** Short words that begin like a surname are many. */
const isNoWord = (name: NameCandidate) => isLikely(name) || (name.given >= 2 && !name.isWord);
const anything = () => true;

const PHONE =
  '(?:\\+?86)?[\\s-]?1[3-9]\\d[\\s-]?\\d{4}|[一幺][三四五六七八九3-9]|1[三四五六七八九]|09\\d{2}[\\s-]?\\d{3}[\\s-]?\\d{3}(?!\\d)';
const ID = '\\d{17}[\\dx]|[a-z][12]\\d{8}';
const NUMBER = `[\\s,:/。·-]{0,3}(?:(?:电话?|手机|手机号|tel|身份证)[:\\s]?)?(?:${PHONE}|${ID})`;
const DOOR = '[0-9号室栋房层楼户座元站幢组村]';
const END = '(?:$|[^\\u4E00-\\u9FFF])';
/** A door among what stands before: the name after a mere number is no one's. */
const ADDRESS = '[省市区县镇乡村路街道巷弄栋幢楼室][^\\n]{0,14}';

/** From the surest to the least sure. */
const RULES: readonly Rule[] = [
  // 301 张小明收
  rule(
    0.8,
    '(?:[0-9号室栋房层楼户座元站幢台\\s,寄给写请由:。(]|驿站|前台|门卫)',
    '\\s?[(]?(?:[签代亲查]收|收(?![货到据款入件]))',
    isNoWord,
  ),
  rule(0.75, '(?:[0-9]{2}|[0-9][号室栋房层楼户])\\s', '收(?:$|[^\\u4E00-\\u9FFF])', anything),
  // 301室张小明13800001234
  rule(0.75, DOOR, NUMBER, isNoWord),
  // 张小明 13800001234
  rule(0.7, '(?:^|[\\s,;:。】\\])/、+]|电话|地址|(?:^|[\\s,])名)', NUMBER, isNoWord),
  // 13800001234 张小明
  rule(
    0.65,
    '(?:1[3-9]\\d{9}[\\s,/。]{0,2}|1[3-9]\\d[\\s-]\\d{4}[\\s-]\\d{4}[\\s,/]{0,2}|\\d{17}[\\dx][\\s,/]{1,2})',
    `(?:${END}|的?收|先生|女士)`,
    isNoWord,
  ),
  // 6222021161874921488 李丽萍
  rule(0.65, '\\d{12,19}[\\s,/(]{1,2}(?:[\\u4E00-\\u9FFF]{2,4}[行社][\\s,])?', END, isLikely),
  // 世纪大道1号 301 张小明
  rule(0.6, `${ADDRESS}${DOOR}[\\s,]{1,2}`, END, isSure),
  // 新北市板橋區文化路二段182巷3弄19號4樓，林宜蓁
  rule(0.55, `${ADDRESS}${DOOR}[,\\s]{1,2}`, '$', ({ given, isWord }) => given === 2 && !isWord),
  // 13800001234毕小满湖北省宜昌市
  rule(0.65, '1[3-9]\\d{9}[\\s,/]{0,2}', `(?:${places()})`, isNoWord),
  // 13800001234，世纪大道1号，邹细妹
  rule(0.6, `1[3-9]\\d{9}[^\\n]{1,50}${DOOR}[\\s,]{1,2}`, '$', isNoWord),
];

/** Full Chinese names as they stand on a parcel: beside an address, a phone, a card, an identity number. */
export const nameOnParcel: Detector = {
  id: 'name-on-parcel',
  type: 'person_name',
  needs: /\d{3}|收|[一幺][三四五六七八九]|\d.?号/,
  *find(reading) {
    const lower = nameText(reading);
    let last = -1;
    for (const candidate of nameCandidates(lower)) {
      const { start, end } = candidate;
      if (start < last) continue;
      const found = RULES.find(
        (rule) =>
          rule.fits(candidate) && fitsAt(rule.trail, lower, end) && fitsAt(rule.lead, lower, start),
      );
      if (!found || isNobody(lower, candidate)) continue;
      last = end;
      yield { start, end, value: lower.slice(start, end), confidence: found.confidence };
    }
  },
};

function rule(confidence: number, lead: string, trail: string, fits: Rule['fits']): Rule {
  return { confidence, lead: endsBefore(lead), trail: beginsAt(trail), fits };
}
