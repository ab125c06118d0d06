/** What opens the lock: digits, or words. */
export type SecretKind = 'pin' | 'phrase';

/** Why something cannot be a PIN or phrase. */
export type SecretProblem = 'short' | 'long' | 'easy';

const SHORTEST_PIN = 6;
const LONGEST_PIN = 12;
/** In signs; a Chinese one says as much as two letters. */
const SHORTEST_PHRASE = 8;
const LONGEST_PHRASE = 200;
const RISING = '01234567890123456789';
const FALLING = '98765432109876543210';

/** As typed, but for what input methods and hurried thumbs add: full-width signs, spaces at the ends. */
export function plainSecret(typed: string): string {
  return typed.normalize('NFKC').trim();
}

export function kindOf(secret: string): SecretKind {
  return /^\d+$/.test(secret) ? 'pin' : 'phrase';
}

/** What is wrong with a new PIN or phrase; `null`: nothing. */
export function problemWith(secret: string): SecretProblem | null {
  if (kindOf(secret) === 'pin') {
    if (secret.length < SHORTEST_PIN) return 'short';
    if (secret.length > LONGEST_PIN) return 'long';
    return isEasy(secret) ? 'easy' : null;
  }
  if (secret.length > LONGEST_PHRASE) return 'long';
  const han = secret.match(/\p{Script=Han}/gu)?.length ?? 0;
  if ([...secret].length + han < SHORTEST_PHRASE) return 'short';
  return new Set(secret).size < 4 ? 'easy' : null;
}

/** What a child tries first: 111111, 123456, 654321, 121212, 123123. */
function isEasy(pin: string): boolean {
  if (RISING.includes(pin) || FALLING.includes(pin)) return true;
  return [1, 2, 3].some((length) => pin === pin.slice(0, length).repeat(12).slice(0, pin.length));
}
