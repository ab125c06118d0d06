import { numberDetector } from '../finders/number-detector';

const CUE =
  /(?:数字人民币|数字货币|数币|(?<![a-z])e-?cny)(?:的?钱包)?(?:编号|账号|号码?|id|是|为|:|\s){0,4}$/;

/**
 * Wallets of the digital yuan, after a word for it.
 *
 * Source: the People's Bank of China's wallets have numbers of 16 digits; sub-wallets go by a mobile number.
 */
export const eCny = numberDetector({
  id: 'e-cny',
  type: 'payment_account',
  needs: /数字人民币|数字货币|数币|e-?cny/,
  digits: [11, 19],
  judge: (_number, { lead }) => (CUE.test(lead) ? 0.985 : 0),
});
