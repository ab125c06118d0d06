import { MESSENGER } from '../clues/messenger';
import type { Detector } from '../detector';
import { around, weigh } from '../finders/evidence';

/** What words have not: a mark between letters, or three letters and digits behind them. */
const ID =
  /(?<![a-z0-9_@./-])@?(?:[a-z][a-z0-9]{1,15}[_-][a-z0-9_-]{2,15}|[a-z]{3,14}\d{2,10}[a-z]{0,3})(?![a-z0-9_@./-])/g;
const GOODS =
  /^(?:iphone|ipad|promax|huawei|mate|note|usb|type|vivo|oppo|sku|vip|cny|rmb|size|wifi)/;
const ENOUGH = 1;
const LEAST = 6;
/** No goods are called so. */
const MARKED = 0.3;

/** Ids of messengers where what is said around them tells, if not in the words of the detectors of each. */
export const messengerClues: Detector = {
  id: 'messenger-clues',
  type: 'messenger_id',
  needs:
    /[加➕]|私[我聊]|[找滴戳敲v薇微w]我|联系|搜|好友|聊|[微薇威][信❤芯心]|绿泡泡|飞机|✈|电报|企鹅|号/u,
  *find(reading) {
    for (const { 0: id, index } of reading.lower.matchAll(ID)) {
      const end = index + id.length;
      if (id.length < LEAST || GOODS.test(id)) continue;
      const mark = /_/.test(id) ? MARKED : 0;
      if (weigh(around(reading, index, end), MESSENGER) + mark < ENOUGH) continue;
      yield { start: index, end, value: reading.text.slice(index, end), confidence: 0.65 };
    }
  },
};
