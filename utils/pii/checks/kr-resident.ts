import { isDay } from './checksum';
import { weightedSum } from './weighted-sum';

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
/** The century by the seventh digit. */
const CENTURIES = ['18', '19', '19', '20', '20', '19', '19', '20', '20', '18'];
/** From this date on the last six digits are chance, without a check digit. */
const RANDOM_SINCE = '20201005';

/**
 * Whether the birth date and the last of the thirteen digits of a Korean resident's or foreigner's number are
 * right.
 *
 * Source: 주민등록법 시행규칙; modulus 11, for foreigners (5 to 8) plus 2.
 */
export function isKrResident(digits: string): boolean {
  const birth = `${CENTURIES[Number(digits[6])]}${digits.slice(0, 6)}`;
  if (!isDay(birth)) return false;
  if (birth >= RANDOM_SINCE) return true;
  const check = (11 - (weightedSum(digits, WEIGHTS) % 11)) % 10;
  const isForeign = /[5-8]/.test(digits[6]!);
  return Number(digits[12]) === check || (isForeign && Number(digits[12]) === (check + 2) % 10);
}
