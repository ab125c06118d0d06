import { ISSUED_CARD } from '../checks/card-ranges';
import { passesLuhn } from '../checks/checksum';
import { NO_PERSON_BEFORE } from '../finders/around';
import { numberDetector } from '../finders/number-detector';

const CUE =
  /(?:卡号|银行卡|储蓄卡|信用卡|借记卡|打款|转账|[工农建中招交]行|银行|招商|邮储|邮政|浦发|平安|民生|光大|兴业|中信|华夏|广发|农商|农信|储蓄|收款|账[号户]|帐[号户]|刷卡|卡上?|银联|云闪付|绑定?的?|card|visa|master(?:card)?|unionpay|amex|jcb|icbc|ccb|boc|cmb|(?<![a-z])abc|psbc|thẻ)(?:number|no\.?|号|是|的|[:\s])*$/;
const SAYS_CARD = /卡号?[是的:\s]*$/;
/** One in ten order numbers of that length passes the check. */
const SHOP = /(?:快手|抖音|淘宝|天猫|京东|拼多多|美团|唯品会|小红书|闲鱼|拍的|下单)[^\d,。]{0,4}$/;
const PARCEL = /(?:订单|单子?|单号|运单|快递|物流|条码|order|parcel)[编号是:\s]*$/;

/**
 * Bank card numbers, by issuer range, length and Luhn's check; with a cue a failed check is a typing slip.
 *
 * Source: ISO/IEC 7812-1.
 */
export const bankCard = numberDetector({
  id: 'bank-card',
  type: 'bank_card',
  digits: [15, 19],
  judge({ digits }, { lead, isInsideWord }) {
    const isIssued = ISSUED_CARD.test(digits);
    if ((!isIssued && !passesLuhn(digits)) || PARCEL.test(lead)) return 0;
    const cued = CUE.test(lead);
    // Of small banks the range is not known here: the word and the check must do.
    if (!isIssued) return cued && SAYS_CARD.test(lead) ? 0.9 : 0;
    if (isInsideWord && !cued) return 0;
    if (!cued && NO_PERSON_BEFORE.test(lead)) return 0;
    if (passesLuhn(digits)) return cued ? 0.98 : SHOP.test(lead) ? 0.6 : 0.85;
    return cued ? 0.65 : 0;
  },
});
