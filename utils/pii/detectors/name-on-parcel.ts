import { after, before } from '../around';
import type { Detector, Found, Reading } from '../detector';
import { LIKELY_SHORT, NAME_AHEAD } from '../names';

interface Rule {
  confidence: number;
  lead: RegExp;
  trail: RegExp;
  /** Fewest signs, unless they are usual in names: short words that begin like a surname are many. */
  least: number;
}

const PHONE = '(?:\\+?86)?[\\s-]?1[3-9]\\d[\\s-]?\\d{4}';
const ID = '\\d{17}[\\dx]|[a-z][12]\\d{8}';
const NUMBER = new RegExp(`^[\\s,:/]{0,3}(?:${PHONE}|${ID})`);
const DOOR = /[0-9号室栋房层楼户座元站]$/;

/** From the surest to the least sure. */
const RULES: readonly Rule[] = [
  // 301 张小明收
  {
    confidence: 0.8,
    lead: /[0-9号室栋房层楼户座元\s,寄给写请由]$/,
    trail: /^\s?[(]?(?:[签代亲查]收|收(?![货到据款入件]))/,
    least: 2,
  },
  // 301室张小明13800001234
  { confidence: 0.75, lead: DOOR, trail: NUMBER, least: 2 },
  // 张小明 13800001234
  { confidence: 0.7, lead: /(?:^|[\s,;:。】\]/])$/, trail: NUMBER, least: 3 },
  // 13800001234 张小明
  {
    confidence: 0.65,
    lead: /(?:1[3-9]\d{9}[\s,/]{0,2}|\d{17}[\dx][\s,/]{1,2})$/,
    trail: /^(?:$|[^\u4E00-\u9FFF]|的?收)/,
    least: 3,
  },
];

/** Full Chinese names as they stand on a parcel: beside an address, a phone, an identity number. */
export const nameOnParcel: Detector = {
  id: 'name-on-parcel',
  type: 'person_name',
  needs: /\d{4}|收/,
  *find(reading) {
    for (const { 1: name, index } of reading.lower.matchAll(NAME_AHEAD))
      yield* judge(reading, name!, index);
  },
};

function* judge(reading: Reading, value: string, start: number): Generator<Found> {
  const end = start + value.length;
  const [lead, trail] = [before(reading, start, 24), after(reading, end, 24)];
  const rule = RULES.find(
    (rule) =>
      (value.length >= rule.least || LIKELY_SHORT.test(value)) &&
      rule.trail.test(trail) &&
      rule.lead.test(lead),
  );
  if (rule) yield { start, end, value, confidence: rule.confidence };
}
