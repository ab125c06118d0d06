import { isFiller, isPiece, NO_PERSON_BEFORE } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const CUE =
  /(?:订单(?:编?[号码]|号码|\s?id)?|(?:退款|售后|预售|定金)(?:编号|单)|单号|交易(?:单|流水|编|订单)?号|流水号|商户单号|(?<![a-z])(?:order|dingdan)(?:\s?(?:number|no\.?|id|hao|号|#))?)[是为:#\s】\]]*[a-z]{0,3}$/;
/** Words that speak of an order somewhere before, or right after: enough for many digits. */
const TALK =
  /(?:订单|单子|单号|下单|下的单|拍的单|(?:我的?|这个?|那个?|查|催)单)[^\d,。!?]{0,8}$|(?:淘宝|天猫|京东|(?<![a-z])(?:jd|tb|xhs|dd|ddh)|拼多多|pdd|抖音|快手|小红书|唯品会|得物|闲鱼|1688|微店|转转|苏宁|美团)[\s:的上买拍单那这小店]{0,4}$/;
const TALK_AFTER = /^\s*(?:这|那|是|的){0,2}(?:个|一|笔)?(?:订单|单子|单(?!位|价))/;
/** Fewest digits of the platforms'; a shop of its own counts from fewer. */
const USUAL = 10;
const SHORT_CUE = /订单(?:编?号|号码|编码)(?:是|为|[:\s#】]){0,3}$/;
const MANY = 11;
const MOBILE = /^1[3-9]\d{9}$/;
/** A courier's, or a number with letters that is not called an order's. */
const PARCEL =
  /(?:快递|运单|物流|顺丰|中通|圆通|申通|韵达|极兔|ems|tracking|寄回)[^,。]{0,6}$|(?<!订)单号[是:\s]*[a-z]+$/;
const UNIT = /^\s*(?:元|块|件|个人|人|(?:这|那)?个?(?:商品|款|链接|同款))/;

/**
 * Order numbers: 10 to 32 digits after a word for them, 12 and more where orders are spoken of.
 *
 * Source: lengths printed on the platforms' own order pages; payment services' have 28 and 32.
 */
export const orderNumber = numberDetector({
  id: 'order-number',
  type: 'order_number',
  needs:
    /单|编号|交易|流水|淘宝|天猫|京东|拼多多|pdd|抖音|快手|红书|唯品|得物|闲鱼|1688|微店|转转|苏宁|美团|order|dingdan|(?<![a-z])(?:jd|tb|xhs|dd)/,
  digits: [6, 32],
  judge({ digits }, { lead, trail, isInsideWord }) {
    if (PARCEL.test(lead) || UNIT.test(trail)) return 0;
    // More digits of the same number beat fewer.
    if (CUE.test(lead)) {
      if (digits.length >= USUAL) return 0.9 + digits.length / 1000;
      const isPlain = SHORT_CUE.test(lead) && !isFiller(digits) && !isPiece(lead, trail);
      return isPlain ? 0.8 + digits.length / 1000 : 0;
    }
    if (digits.length < MANY || MOBILE.test(digits) || isInsideWord || isFiller(digits)) return 0;
    if (NO_PERSON_BEFORE.test(lead)) return 0;
    return TALK.test(lead) ? 0.85 : TALK_AFTER.test(trail) ? 0.75 : 0;
  },
});
