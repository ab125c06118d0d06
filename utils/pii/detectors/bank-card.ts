import { NO_PERSON_BEFORE } from '../around';
import { passesLuhn } from '../checksum';
import { numberDetector } from '../number-detector';

/** Issuer ranges with the lengths they are issued in, of the schemes' published ranges. */
const ISSUED =
  /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|9704\d{12}(?:\d{3})?)$/;
const CUE =
  /(?:卡号|银行卡|储蓄卡|信用卡|借记卡|打款|转账|[工农建中招交]行|招商|邮储|刷卡|卡上?|card|visa|mastercard|thẻ)(?:number|no\.?|号|是|的|[:\s])*$/;
const PARCEL = /(?:订单|单号|运单|快递|物流|条码|order|parcel)[号是:\s]*$/;

/**
 * Bank card numbers, by issuer range, length and Luhn's check; with a cue a failed check is a typing slip.
 *
 * Source: ISO/IEC 7812-1.
 */
export const bankCard = numberDetector({
  id: 'bank-card',
  type: 'bank_card',
  digits: [15, 19],
  form: ISSUED,
  judge({ digits }, { lead, isInsideWord }) {
    if (isInsideWord || PARCEL.test(lead)) return 0;
    const cued = CUE.test(lead);
    if (!cued && NO_PERSON_BEFORE.test(lead)) return 0;
    if (passesLuhn(digits)) return cued ? 0.98 : 0.85;
    return cued ? 0.65 : 0;
  },
});
