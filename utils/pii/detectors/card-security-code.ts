import { before } from '../finders/around';
import { numberDetector } from '../finders/number-detector';
import { anyOf, asFolded } from '../words';

const WORDS =
  'cv码|cvv|c v v|ccv|cvv2|cvc|cvc2|cvn|cvn2|csc|cid|安全码|安全马|安全玛|cvv码|cvc码|安全代码|安全校验码|卡验证码|卡片验证码|sec code|security code|security number|card code|card verification code|card verification value|セキュリティコード|セキュリティ番号|씨브이씨|씨브이브이|보안코드|보안 코드|código de seguridad|codigo de seguridad|clave de seguridad|código de segurança|codigo de seguranca|code de sécurité|codice di sicurezza|kode keamanan|mã bảo mật|prüfnummer|prüfziffer|kartenprüfnummer|sicherheitscode|cryptogramme|รหัส cvv';
/** Where it is printed, and how many digits there are. */
const PLACE = [
  '(?:卡片?|签名[栏条处])?的?(?:[背反后後]面|背[后後])的?[那这嗰]?(?:最?[后後]|末)?的?[三3四4][位个個码碼]',
  '正面的?[那这]?[四4][位个码]',
  '卡片?的?[背反后後]面?的?小?(?=数字)',
  // 卡后仨数
  '(?:卡|背|[后後])[面边后後]?的?仨(?:小)?数?',
  // 签名条那里三个数, 卡背那3个数字
  '(?:卡片?|签名[栏条处])的?[背反后後]?[面上]?(?:那|这)?[里儿]?的?[三3](?:位|个)(?=数)',
  '卡片?的?(?:最?[后後]|末)的?[三3][位个码碼]',
  '(?:背面)?签名[栏条处]的?(?:里|上)?的?最?[后後末]的?[三3][位个码]',
  '卡背面?的?(?:[三3](?:位|个)(?:数字?)?)?',
  '💳的?[背反]面',
  '校验码的?[三3]位',
  '[背反]面(?:的)?签名[栏条处](?:里|上)?的?',
  // 后三码, but of a phone or an order
  '(?<=^|[,。!\\s填输写])(?:最?[后後]|末)[三3][码碼]',
  '(?:安全|验证)(?:码的?)?[栏框]位?(?:里|那里|那[栏框])?(?:的?[三3]位数字?)?',
  '(?:3|three|4|four) (?:digits?|numbers?) (?:on|at) (?:the |my )?(?:back|front)(?: of (?:the |my )?card)?',
  'back of (?:the |my )?card',
  'last (?:3|three)(?: digits| numbers)? (?:on|at) (?:the |my )?back(?: of (?:the |my )?card)?',
  'cryp(?:to|togramme) (?:au dos|visuel)',
  'code on (?:the )?(?:back|front) of (?:the |my )?(?:card|visa|master ?card|amex|debit)',
  '(?:3|three|4|four)[ -]digit (?:thing|code|number)',
  'security (?:code|number) on (?:the )?back',
  'the (?:3|three) (?:digits|numbers)',
  '(?:カード)?裏(?:面|側)?の?[3三]桁',
  'カードの裏(?:面|側)?の(?:番号|数字)',
  '(?:카드 ?)?뒷면 ?(?:세|3) ?자리',
  '카드 ?뒤 ?(?:세|3) ?자리',
  '(?:3|tres|três|tre|trois|drei) (?:d[íi]gitos|n[úu]meros|cifre|chiffres|ziffern|zahlen|stellen) (?:de |do |sul |au |auf der )?(?:atr[áa]s|reverso|verso|retro|dos|crypt|rückseite)',
  '(?:3|tiga) (?:angka|digit)(?: di)? belakang(?: kartu)?',
  '(?:3|ba) số (?:mặt sau|sau thẻ)',
  '(?:เลข ?)?3 ?ตัว ?(?:หลัง|ท้าย) ?บัตร',
  'เลขหลังบัตร',
].map(asFolded);
const CUE = new RegExp(
  `(?:${anyOf(WORDS)}|${PLACE.join('|')})(?:号码?|数[字是]?|码|'s|on (?:the )?(?:back|front)(?![a-z])|hinten|字|是|为|就|写着|显示|应该|好像|忘记?|记不清|不记得|填的?|输的?|写的?|我的?|了|的|呢|番号|は|が|코드|번호|(?:is|are|r|so|says?|was|es|son|são|ist|est|sono|adalah|là)(?![a-z])|[:=,\\s(#-]){0,6}$`,
);
/** 有效期08/29 背面361 */
const ON_BACK =
  /(?:背面|反面|后面|背后|(?:最?[后後]|末)[面边尾]?的?[那这]?[三3][位个码碼]小?(?:数字?)?|[34] on the (?:back|front)|(?:code|numbers?|digits) (?:thing )?(?:on|at) (?:the )?back)(?:是|is|写着?|的|[:\s]){0,3}$/;
const CARD =
  /有效期|信用卡|银行卡|卡号|(?<![a-z])(?:visa|master(?:card)?|amex|exp|expir\w{1,3}|good thru|valid thru|declin\w{1,3}|card|carte|karte|tarjeta|cart[ãa]o|carta|kartu|thẻ)(?![a-z])/;
/** 4918… 04/27 381: a card's number and last month, and the code after them */
const AFTER_EXPIRY =
  /\d{3}[\s,/]{1,3}(?:exp\w{0,4}|有效期|到期)?[\s:]{0,2}(?:0[1-9]|1[0-2])\s?[/-]?\s?(?:20)?[2-4]\d[\s,/]{1,3}$/;
/** 有效期07/28 651; expires 09/28 the code 662 */
const AFTER_DATE =
  /(?:有效期|到期|(?<![a-z])(?:exp\w{0,6}|valid thru|good thru))(?:是|到|为|日期|is|[:\s]){0,3}(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d[\s,]{1,3}(?:(?:then|and|the|my) )?(?:code |后面|背面|安全码|码|[后末]三位)?$/;
/** lil number on the back 381; 我看背面了 是662 */
const THERE =
  /(?<!(?:标签|吊牌|衣服|盒子?|瓶子?|包装|手机|衬衫|球衣)[^\d,。]{0,4})背面(?:了|上)[,\s]{0,2}(?:就?是|写着|显示)[:\s]?$|(?:number|digits?|code|numbers) on (?:the |my )?back(?: is| are| says|:)?\s$/;
/** 卡后面斜体那三个数615; 三位码733 where a card is spoken of: three digits and no more. */
const NEAR =
  /(?:(?:卡|visa|万事达|master ?card)[^\d]{0,10}(?:三|3)(?:位|个)小?(?:数字?|码)|(?:卡|visa|万事达|master ?card)[^\d]{0,4}[背反]面[^\d]{0,8}|(?:付款|支付|刷卡)[^\d]{0,8}(?:三|3)位(?:数字?|码)?(?:是|:)|(?<![前])(?:三|3)位(?:数字?)?码|[背反]面的?数字|the (?:3|three) (?:lil|little|small|tiny|back) (?:digits|numbers)(?: are| is)?\s)(?:就?是|为|[:,\s]){0,3}$/;
/** 输了294还是说安全码错误 */
const SAID_OF =
  /^[^\d]{0,6}(?:安全码|(?<![a-z])cv[vcn])(?!.{0,6}[\d*]|是啥|是什么|在哪|怎么|几位|多少)/;
/** Where a price is spoken of, three digits are one. */
const PRICE = /[满减折元块￥¥$买]|优惠|券/;
const PAYS =
  /有效期|信用卡|银行卡|卡|付|刷|(?<![a-z])(?:visa|card|cvv|declined|on the back|lil|little)(?![a-z])/;
/** 305 on the back */
const BACK_AFTER =
  /^\s(?:(?:is|are|it'?s)\s)?(?:on (?:the )?back|au dos|al dorso|detrás|atrás|no verso|hinten|auf der rück|sul retro|di belakang)(?!\s(?:row|pocket|seat|side|cover|label|tag|wall|page|of (?!(?:the |my )?card)))/;
/** The digits first, what they are after them. */
const SAID_AFTER = new RegExp(
  `^(?:\\s?(?:就?是|为|is|=)\\s?(?:我的?|卡的?|the|my)?\\s?(?:${anyOf(WORDS)})|[\\s,]{0,2}(?:就?是)?(?:信用)?卡片?的?[背反]面|[\\s,(]{0,2}(?:${anyOf(WORDS)})(?!.{0,6}[\\d*]|是?啥|是什么|在哪|怎么))`,
);
/** A code that tells a real good from a false one. */
const GOODS = /(?:防伪|商品|产品|药品|溯源)[^\d]{0,10}$/;
const UNIT = /^\s*(?:[买拍]|位|个|元|块|折|次|分|年|月|号|款|天|%|off)/;

/** Nothing is counted by it. */
const NEXT = /^\s?(?:$|[,。!?这那都吧是对])/;
const GOES_ON = /^\s?[-.:]\d/;
/** Longer than most: the words for it are. */
const REACH = 32;
/** The 2 of CVV2, and the code. */
const OF_CVV2 = '1,3';

/**
 * The three or four digits on a card's back, after a word for them: nothing else tells them from a price.
 *
 * Source: ISO/IEC 7813 leaves them to the schemes, whose names these are (CVV2, CVC2, CID, CVN2).
 */
export const cardSecurityCode = numberDetector({
  id: 'card-security-code',
  type: 'card_security_code',
  needs:
    /cv码|c[vs][vcn]|c[\s-]v[\s-]v|ccv|뒤|-digit|\d digit|three digit|four digit|cid|sec code|\/\s?(?:20)?[2-4]\d|씨브이|签名|安全|验证[码栏框]|[背反后後正]面|卡背|仨|(?:三|3)[位个]|背[后後]|[后後末]的?[三3][位个個码碼]|back|front|digits|numbers|cv[vcn]|security|sécurité|sicurezza|sicherheit|card |セキュリティ|桁|カードの裏|보안|뒷면|segur|keamanan|belakang|bảo mật|mặt sau|sau thẻ|prüf|cryptog|atr[áa]s|verso|retro|dos|rückseite|hinten|belakang|บัตร/,
  digits: [3, 4],
  judge({ start, shape }, { trail, reading }) {
    const lead = before(reading, start, REACH);
    if (shape === OF_CVV2 || GOODS.test(lead)) return 0;
    const isOnBack = (ON_BACK.test(lead) || BACK_AFTER.test(trail)) && CARD.test(reading.lower);
    const isNext = AFTER_EXPIRY.test(lead) && reading.lengths >>> 13;
    const isNear =
      shape === '3' &&
      PAYS.test(reading.lower) &&
      !PRICE.test(reading.lower) &&
      (NEAR.test(lead) || SAID_OF.test(trail)) &&
      !/^\s?(?:[个张位元块的款件码号]|\d)/.test(trail);
    const isDated = (AFTER_DATE.test(lead) || THERE.test(lead)) && NEXT.test(trail);
    if (!CUE.test(lead) && !isOnBack && !isNext && !isDated && !isNear && !SAID_AFTER.test(trail))
      return 0;
    return UNIT.test(trail) || GOES_ON.test(trail) ? 0 : 0.92;
  },
});
