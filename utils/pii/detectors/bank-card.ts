import { passesLuhn } from '../checksum';
import { numberDetector } from '../number-detector';

/** Issuer ranges with the lengths they are issued in. Source: ISO/IEC 7812-1; the schemes' published ranges. */
const ISSUERS = [
  /^62\d{14,17}$/, // UnionPay
  /^4\d{15}$/, // Visa
  /^(5[1-5]\d{14}|2(22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12})$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^35(2[89]|[3-8]\d)\d{12}$/, // JCB
  /^(6011|65\d\d|64[4-9]\d)\d{12}$/, // Discover
];
const CUE =
  /(卡号|银行卡|储蓄卡|信用卡|借记卡|打款|转账|工行|农行|建行|中行|招行|卡|card|visa|mastercard)(number|no\.?|号|是|尾号|:|：|\s)*$/;
const PARCEL = /(订单|单号|运单|快递|物流|条码|order|parcel)[号是:：\s]*$/;

/**
 * Bank card numbers, by issuer range, length and Luhn's check.
 *
 * Source: ISO/IEC 7812-1. With a cue a failed check is a typing slip.
 */
export const bankCard = numberDetector({
  id: 'bank-card',
  type: 'bank_card',
  digits: [15, 19],
  judge({ digits }, { lead, isInsideWord }) {
    if (PARCEL.test(lead) || isInsideWord || !ISSUERS.some((issuer) => issuer.test(digits)))
      return 0;
    const cued = CUE.test(lead);
    if (passesLuhn(digits)) return cued ? 0.98 : 0.85;
    return cued ? 0.65 : 0;
  },
});
