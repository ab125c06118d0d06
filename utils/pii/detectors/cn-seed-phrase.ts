import { HAN } from '../../text/signs';
import { SEED_LENGTHS } from '../checks/bip-39';
import type { Detector } from '../detector';

/** Signs or short words one by one, or signs in a row, right after a word for what they are. */
const PHRASE =
  /(?:[助注住][记计][词詞辞字]|种子[词詞]|(?:1[258]|2[14]|十[二五八]|二十[一四])个(?:助记)?[词詞字](?:[\s,]{0,2}我的)?|备份[词詞]|恢复[词詞]|備份[词詞]|恢復[词詞])[^\u4E00-\u9FFF\n]{0,4}(?:是|为|[:\s]){0,4}([\u4E00-\u9FFF]{1,14}(?:[\s,、|]{1,2}[\u4E00-\u9FFF]{1,14}){2,23}|[\u4E00-\u9FFF]{12,24})(?=$|[^\u4E00-\u9FFF])/g;
/** Fewer words than this may be of a sentence. */
const FEW = 8;
/** Such words are spoken of in sentences, too. */
const TALK = /[我你他的是了吗呢吧啊怎么什哪请别不要]{2}|[的吗呢吧]/;

/**
 * Seed phrases in Chinese signs, 12 to 24 of them.
 *
 * Source: BIP-0039, simplified Chinese list; by the word before and the count, for the list weighs more.
 */
export const cnSeedPhrase: Detector = {
  id: 'cn-seed-phrase',
  type: 'crypto_secret',
  kinds: HAN,
  needs: /种子|[1-8二五八一四]个|[助注住][记计]|备份|恢复|備份|恢復/,
  *find({ lower }) {
    for (const { 0: whole, 1: phrase, index } of lower.matchAll(PHRASE)) {
      const words = phrase!.split(/[^\u4E00-\u9FFF]+/);
      const signs = words.join('');
      // Single signs set apart have been joined by then: there are so many words at least, so many signs at most.
      const least = words.length > 1 ? words.length : signs.length;
      // 助记词小游戏 香蕉 苹果 大象: of a few words each must stand by itself.
      const lead = whole.slice(0, -phrase!.length);
      if (words.length > 1 && words.length < FEW && !/[:是为]\s*$/.test(lead)) continue;
      const fits = SEED_LENGTHS.some((length) => least <= length && length <= signs.length);
      if (!fits || TALK.test(phrase!)) continue;
      const end = index + whole.length;
      yield { start: end - phrase!.length, end, value: signs, confidence: 0.9 };
    }
  },
};
