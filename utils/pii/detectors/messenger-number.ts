import { isFiller } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

/** Signs that stand for the first of 微信 by sound or by look. */
const WEI = '[微薇威徽维韦溦嶶崴葳媺]';
/** To add somebody, and signs of the same sound. */
const ADDS = '(?:[加➕+家佳伽嘉茄迦珈搜扫留私]|[我俺咱]|个|下)\\s?';
const WECHAT = [
  `${WEI}(?:信|[❤♥💗💚]\\ufe0f?信?|[芯心馨鑫新星]|x(?![a-z]))`,
  '[卫围喂胃味尾唯惟伟未]信',
  '(?<![a-z0-9])(?:w|v+)\\s?[-._/|]?\\s?(?:信|[❤♥💗💚]\\ufe0f?|[芯心]|x)',
  '(?<![a-z])we?i?\\s?(?:xin|信|心|chat)',
  '[✌∨√]信?',
  '绿色?泡泡?|绿色(?:聊天)?(?:软件|app|图标|那个)|绿标|绿软|💚|🟢|某信',
  `${ADDS}(?:${WEI}|v+)(?:我|一?下)?`,
  `[搜加]我?(?:${WEI}|v+)|(?<![\\u4E00-\\u9FFFa-z0-9])(?:${WEI}|v+)(?:搜|我|号|同|(?=[\\s:]))`,
];
const QQ = '寇寇|丘丘|扣q|口q';
/** A word for the account, and what leads from it to the number. */
const CUE = new RegExp(
  `(?:${WECHAT.join('|')}|${QQ})(?:号码?|id|[名同](?:号)?|搜索?|加|我|是|为|叫|[\\s:→👉>]){0,5}$`,
  'u',
);
/** Money, goods, links to all: no account follows. */
const NO_ACCOUNT = /(?:款|型|货|编|批|色|链接|版本)号?[^\d]{0,3}$/;
const UNIT =
  /^\s?(?:[韩日美欧]?元|韩币|泰铢|块|[这那]款|折|件|单|个|人|斤|克|ml|粉|赞|万|w|次|分|条|款|号链|年|月|天|毫|gb|mb|g(?![a-z]))/;
const ROUND = /000$/;
const DATE = /^20[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Accounts of WeChat that go by a QQ number, whatever stands between its digits, after any of the words and signs
 * that chats use for WeChat so that it is not seen; and QQ's own after rarer words.
 *
 * Source: WeChat's help, "add by QQ number"; Tencent's numbers have up to ten digits in use.
 */
export const messengerNumber = numberDetector({
  id: 'messenger-number',
  type: 'messenger_id',
  needs: /[微薇威徽维韦溦嶶崴葳媺]|[卫围喂胃味尾唯惟伟未某]信|v|w|[✌∨√💚🟢]|绿|寇寇|丘丘|[扣口]q/u,
  digits: [7, 10],
  form: /^[1-9]/,
  judge({ digits }, { lead, trail }) {
    if (!CUE.test(lead) || NO_ACCOUNT.test(lead)) return 0;
    if (isFiller(digits) || DATE.test(digits) || ROUND.test(digits) || UNIT.test(trail)) return 0;
    // More digits of the same number beat fewer.
    return 0.8 + digits.length / 1000;
  },
});
