import type { Detector } from '../detector';

/** An id: it must have what words have not. */
const ID = '((?=[a-z_]{0,19}[\\d_-])[a-z][a-z0-9_-]{5,19})(?![a-z0-9_@.])';
const LEADS = '(?:号|id|名|是|为|叫|加|搜|我|[\\s:→👉>]){0,5}';
/** Rarer words and signs for WeChat. By sound 为信 is it as well, but only an id behind it tells. */
const ALIKES = [
  '[媺胃味为未尾嶶]信?(?<=[信嶶])|(?<![a-z])x信',
  '[微薇威维][馨星杏昕鑫]',
  '[家佳嘉伽茄迦珈]薇',
  '微イ言|wei心|某信',
  '[v微薇][∨√✌v]?\\s?搜|搜[微薇]|[微薇威][∨√✌v](?![a-z])|[v微薇]同号?|微名',
  '[💚🟢🌿🍀](?:泡泡?|信|软件)?|葳(?=\\s)',
  // a mark between, a syllable of Cree, a letter of Lisu
  '[微薇]\\s?[丨|｜/]\\s?信?|[ᐯⴸꓦ⋁][\\s\\uFE0F]?(?:[❤♥💗💚信芯心]\\uFE0F?)?',
  '绿信|(?<![a-z])wei[\\s-]?x(?!in)',
  '[(（]v[)）]\\s?',
  // v+chenchen0612
  '(?<![a-z0-9+])[v微薇威][+➕]',
  '绿色(?:泡泡|app|聊天|那个)',
];
const ALIKE = new RegExp(`(?:${ALIKES.join('|')})${LEADS}${ID}`, 'gu');
/** 微信号是我名字拼音加生日 lily0312: how the id came about, then the id. */
const EXPLAINED = new RegExp(
  `(?:[微薇威]信号?|绿泡泡号?|[vw]x号?|v信号?)(?:就)?是[\\u4E00-\\u9FFF]{2,18}[\\s:,]{1,2}${ID}`,
  'gu',
);

/** 加linlin-5566这个v */
const SAID_AFTER =
  /(?<![a-z0-9_.@-])((?=[a-z_]{0,19}[\d_-])[a-z][a-z0-9_-]{5,19})\s?(?:这个|就是|是)(?:我的?)?(?:[v微薇]信?|[vw]x)(?=$|[^a-z\u4E00-\u9FFF]|号)/gu;

/**
 * WeChat ids behind words that only sound or look like its name, and behind a sentence that explains them.
 *
 * Source: WeChat's own rule for ids: 6–20 letters, digits, underscores and hyphens, a letter first.
 */
export const wechatAlike: Detector = {
  id: 'wechat-alike',
  type: 'messenger_id',
  needs:
    /[媺胃味为未尾某x]信|嶶|[微薇威维][馨星杏昕鑫]|[(（]v[)）]|[家佳嘉伽茄迦珈]薇|微イ言|wei心|[v微薇∨√✌]\s?搜|[微薇威][∨√✌v]|搜[微薇]|[v微薇]同|微名|[💚🟢🌿🍀葳ᐯⴸꓦ⋁]|绿|wei[\s-]?x|(?:这个|是)我?的?[vw微薇]|[v微薇威][+➕]|[微薇]\s?[丨|｜/]|[微薇威v]信号?就?是|[vw]x号?就?是/u,
  *find({ lower }) {
    for (const pattern of [ALIKE, EXPLAINED])
      for (const { 0: whole, 1: id, index } of lower.matchAll(pattern)) {
        const end = index + whole.length;
        yield { start: end - id!.length, end, value: id!, confidence: 0.8 };
      }
    for (const { 1: id, index } of lower.matchAll(SAID_AFTER))
      yield { start: index, end: index + id!.length, value: id!, confidence: 0.75 };
  },
};
