/** Longest message of one block, in bytes: a block of 64 less its mark and length. */
const LONGEST = 55;
const ROUNDS = 64;

const primes = firstPrimes(ROUNDS);
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of a short message, as eight words of 32 bits. WebCrypto's would need a wait, which a detector cannot have.
 *
 * @throws {RangeError} If the message has more than 55 bytes: that would need a second block.
 * @see FIPS 180-4, §4.2.2, §5.3.3 and §6.2
 */
export function sha256Words(message: readonly number[]): number[] {
  if (message.length > LONGEST) throw new RangeError(`More than ${LONGEST} bytes`);
  const schedule = scheduleOf(message);
  let [a, b, c, d, e, f, g, h] = initial as [
    ...[number, number, number, number],
    ...[number, number, number, number],
  ];
  for (let i = 0; i < ROUNDS; i++) {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sum1 + choice + constants[i]! + schedule[i]!) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = (sum0 + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + initial[i]!) >>> 0);
}

function scheduleOf(message: readonly number[]): Int32Array {
  const words = new Int32Array(ROUNDS);
  [...message, 0x80].forEach((byte, i) => {
    words[i >> 2]! |= byte << (24 - (i % 4) * 8);
  });
  words[15] = message.length * 8;
  for (let i = 16; i < ROUNDS; i++) {
    const [x, y] = [words[i - 15]!, words[i - 2]!];
    const small0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const small1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words[i] = words[i - 16]! + small0 + words[i - 7]! + small1;
  }
  return words;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++)
    if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}
