import { DIGIT } from '../../text/signs';
import type { Detector, Found } from '../detector';

/** A sort code in pairs, a joining word, eight digits. */
const PAIR =
  /(?<![\d-])(\d{2}-\d{2}-\d{2})((?:[\s,/&:+.]|and|acc(?:ount|t)?|a\/c|number|num|no){1,6})(\d{8})(?![\d-])/g;
/** Says that an account follows: after a mere day comes an order. */
const JOINS = /acc|a\/c/;
const BANK =
  /(?<![a-z])(?:bank|sort|transfer|refund|pay|paid|monzo|starling|barclays|lloyds|natwest|hsbc|santander|halifax|nationwide|revolut|tsb|rbs)(?![a-z])/;

/**
 * British bank details: a sort code as printed on cards, and the account number after it.
 *
 * Source: Pay.UK, EISCD.
 */
export const gbBankDetails: Detector = {
  id: 'gb-bank-details',
  type: 'bank_account',
  kinds: DIGIT,
  needs: /\d{2}-\d{2}-\d{2}/,
  *find({ lower }): Generator<Found> {
    for (const { 1: sort, 2: between, 3: account, 0: whole, index } of lower.matchAll(PAIR)) {
      if (!BANK.test(lower) && !JOINS.test(between!)) continue;
      const confidence = BANK.test(lower) ? 0.9 : 0.75;
      const end = index + whole.length;
      yield { start: index, end, value: sort!.replaceAll('-', '') + account, confidence };
    }
  },
};
