import { weightedSum } from './weighted-sum';

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/**
 * Whether the last of the ten digits of a Korean business registration number is right.
 *
 * Source: 국세청, 사업자등록번호 검증; modulus 10.
 */
export function isKrBusinessNumber(digits: string): boolean {
  const sum = weightedSum(digits, WEIGHTS) + Math.floor((5 * Number(digits[8])) / 10);
  return (sum + Number(digits[9])) % 10 === 0;
}
