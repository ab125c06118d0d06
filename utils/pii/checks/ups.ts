/**
 * Whether the last digit of a UPS number (1Z and sixteen signs) is right: letters count their place less one
 * modulus 10, every second sign twice.
 *
 * Source: UPS, tracking number check digit calculation; modulus 10.
 */
export function isUps(code: string): boolean {
  const values = Array.from(code.slice(2), (sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10,
  );
  const sum = values
    .slice(0, -1)
    .reduce((total, value, i) => total + value * (i % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === values.at(-1);
}
