import { numberDetector } from '../number-detector';

const CUE = /(订单(编?号|尾号)?|单号|order\s?(number|no\.?|id|#)?)[是为:：#\s]*$/;
const PARCEL = /(快递|运单|物流|顺丰|中通|圆通|申通|韵达|极兔|ems|tracking)[^，。,]{0,6}$/;
const ASKS = /^\s*(元|块|件|个人|人)/;

/**
 * Order numbers: 10 to 20 digits after a word for them, or Pinduoduo's shape (date, hyphen, 15 digits).
 *
 * Source: shapes printed on the platforms' own order pages.
 */
export const orderNumber = numberDetector({
  id: 'order-number',
  type: 'order_number',
  digits: [10, 21],
  judge({ digits, shape, start }, { lead, trail, reading }) {
    const pinduoduo = shape === '6,15' && reading.text[start + 6] === '-';
    const cued = CUE.test(lead) && !PARCEL.test(lead) && !ASKS.test(trail);
    // More digits of the same number beat fewer.
    return pinduoduo || cued ? 0.9 + digits.length / 1000 : 0;
  },
});
