import { DIGIT, LETTER } from '../../text/signs';
import type { Detector } from '../detector';

const WORD = '[a-z]{1,12}';
/** A road, a village, an estate, and the number on it. */
const STREET =
  '(?:lu|jie|dajie|dadao|dao|xiang|hutong|long|nong|cun|xiaoqu|huayuan|yuan|qu|zhen|dasha|gongyu)';
const DOOR = '(?:hao(?:\\s?lou)?|nong|dong|zhuang|zuo|lou|danyuan|dan\\s?yuan|shi|hu|#)';
const ADDRESS = new RegExp(
  `(?<![a-z0-9])(?:${WORD}[\\s,.-]{1,2}){0,12}(?:${WORD})?${STREET}[\\s,.-]{0,2}\\d{1,5}[\\s-]{0,2}${DOOR}(?![a-z])(?:[\\s,.-]{0,2}\\d{1,5}[\\s-]{0,2}(?:${DOOR}(?![a-z])|(?!\\d))){0,5}`,
  'g',
);
/** Fewest words before the door: the road and where it is. */
const FEWEST = 2;
const CUE = /(?:di\s?zhi|shou\s?huo|ji\s?dao|地址|收货|寄|送)[^a-z0-9]{0,4}$/;

/** Addresses in pinyin, down to a number on a road or in an estate. */
export const cnPinyinAddress: Detector = {
  id: 'cn-pinyin-address',
  type: 'postal_address',
  kinds: DIGIT | LETTER,
  needs: /\d[\s-]{0,2}(?:hao|nong|dong|zhuang|zuo|lou|dan|shi|hu)(?![a-z])/,
  *find({ lower }) {
    for (const { 0: whole, index } of lower.matchAll(ADDRESS)) {
      const address = whole.replace(
        /^(?:di\s?zhi|shou\s?huo\s?di\s?zhi|ji\s?dao|wo\s?jia|zai)[\s,.-]{1,2}/,
        '',
      );
      const start = index + whole.length - address.length;
      const words = address.split(/\d/, 1)[0]!.match(/[a-z]+/g) ?? [];
      const isCued = whole !== address || CUE.test(lower.slice(Math.max(0, index - 12), index));
      if (words.length < FEWEST && !isCued) continue;
      const confidence = words.length > 3 || isCued ? 0.85 : 0.6;
      yield { start, end: start + address.length, value: address, confidence };
    }
  },
};
