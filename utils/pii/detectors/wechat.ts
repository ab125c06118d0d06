import type { Detector } from '../detector';

const CUE =
  /(?:微\s?[信亻xX❤♥💗]|[薇威徽维]\s?[信❤♥芯心x]?|卫星(?=号|[:：])|绿泡泡|小绿书?|v\s?[信❤♥x]|wx|wechat|weixin|[加➕+]\s?v)\s*(?:号|id|账号|帐号)?\s*(?:是|为|:|：|=|➕|\+|加我?)?\s*/giu;
const ID = /^(?:[a-z][a-z0-9_-]{5,19}|1[3-9]\d{9})(?![a-z0-9_-])/;

/**
 * WeChat ids after a word for WeChat in one of its spellings.
 *
 * Source: WeChat's own rule for ids: 6–20 letters, digits, underscores and hyphens, a letter first; a
 * mobile number serves as well.
 */
export const wechat: Detector = {
  id: 'wechat',
  type: 'messenger_id',
  needs: /[微薇威徽维卫绿小vw]/,
  *find({ lower }) {
    for (const cue of lower.matchAll(CUE)) {
      const start = cue.index + cue[0].length;
      const id = ID.exec(lower.slice(start, start + 24))?.[0];
      if (!id || !isId(id, cue[0])) continue;
      yield { start, end: start + id.length, value: id, confidence: 0.9 };
    }
  },
};

/** A word of a language is no id, unless the cue says that an id follows. */
function isId(id: string, cue: string): boolean {
  return /[\d_-]/.test(id) || /[号:：=]|id|是/.test(cue);
}
