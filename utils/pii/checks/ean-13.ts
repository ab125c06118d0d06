/**
 * Whether the last digit is right by the scheme of article numbers: weights 1 and 3 by turns.
 *
 * Source: GS1 General Specifications, check digit calculation; Swiss insured persons' numbers use it too.
 */
export function passesEan(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, i) => total + digit * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
