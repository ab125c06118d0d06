import { accounts } from '../accounts';
import { joinParts } from '../accounts/join';
import type { Detector } from '../detector';
import { formFinder } from '../finders/form-finder';

const CHINA = 'CN';
/** In Chinese rooms a mobile number after 转账 is no bank's, nor is a code of six digits. */
const OTHER = /^(?:1[3-9]\d{9}|\d{4,6})$/;
const finder = formFinder(accounts);

/** Bank accounts outside mainland China. Source: the records in `accounts/`. */
export const worldBankAccount: Detector = {
  id: 'world-bank-account',
  type: 'bank_account',
  digits: [3, 32],
  find(reading, context) {
    const found = finder(reading, context).filter(
      ({ value }) => (context.region ?? CHINA) !== CHINA || !OTHER.test(value),
    );
    return found.length > 1 ? joinParts(found, reading.lower) : found;
  },
};
