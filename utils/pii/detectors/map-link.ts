import { LETTER } from '../../text/signs';
import type { Detector } from '../detector';
import { before, isFirm } from '../finders/around';

/** Pages that show one place on a map, by provider. */
const PAGES = [
  // Google
  'maps\\.app\\.goo\\.gl/',
  'goo\\.gl/maps/',
  '(?:www\\.)?google\\.[a-z.]{2,6}/maps[/?]',
  'maps\\.google\\.[a-z.]{2,6}/(?:maps)?\\?',
  // Apple
  'maps\\.apple(?:\\.com)?/',
  // Amap, Baidu, Tencent
  '(?:surl|uri|wb|www|m)\\.amap\\.com/',
  '(?:j\\.|api\\.)?map\\.baidu\\.com/',
  '(?:apis\\.)?map\\.qq\\.com/',
  // Naver, Kakao, Yandex, Waze, OpenStreetMap
  '(?:m\\.)?map\\.naver\\.com/',
  'map\\.kakao\\.com/',
  '(?:www\\.)?waze\\.com/ul',
  'yandex\\.[a-z]{2,3}/maps/',
  '(?:www\\.)?openstreetmap\\.org/(?:\\?|#|node/|way/)',
  'osm\\.org/go/',
];
const LINK = new RegExp(
  `(?<![a-z0-9.-])(?:https?://)?(?:${PAGES.join('|')})[^\\s\\u4E00-\\u9FFF，。]{3,300}`,
  'g',
);

/**
 * Links that show a place: what the share button of a map gives.
 *
 * Source: the providers' pages on their own links (Google Maps URLs, Apple Map Links, Amap URI API and others).
 */
export const mapLink: Detector = {
  id: 'map-link',
  type: 'precise_location',
  kinds: LETTER,
  needs: /map|waze\.com|osm\.org/,
  *find(reading) {
    for (const { 0: link, index } of reading.lower.matchAll(LINK)) {
      if (isFirm(before(reading, index), '')) continue;
      const end = index + link.length;
      yield { start: index, end, value: reading.text.slice(index, end), confidence: 0.8 };
    }
  },
};
