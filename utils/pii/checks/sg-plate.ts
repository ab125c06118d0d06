const WEIGHTS = [9, 4, 5, 4, 3, 2];
const LETTERS = 'AZYXUTSRPMLKJHGEDCB';

/**
 * Whether the last letter of a Singaporean vehicle number is right: the last two letters before the digits and four
 * digits count, missing ones as zero.
 *
 * Source: Land Transport Authority, vehicle registration numbers; modulus 19.
 */
export function isSgPlate(code: string): boolean {
  const [, letters, digits, check] = /^([A-Z]{1,3})(\d{1,4})([A-Z])$/.exec(code) ?? [];
  if (!letters || !digits) return false;
  const two = letters.slice(-2).padStart(2, '@');
  const values = [
    ...Array.from(two, (letter) => letter.charCodeAt(0) - 64),
    ...Array.from(digits.padStart(4, '0'), Number),
  ];
  const sum = values.reduce((total, value, i) => total + value * WEIGHTS[i]!, 0);
  return LETTERS[sum % 19] === check;
}
