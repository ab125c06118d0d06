/** No I, L, O or U: nothing that is misread, nothing that spells a word (Crockford's Base32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** Random bytes a code is made of: 120 bits. */
export const CODE_BYTES = 15;

/** The 24 signs of a recovery code, in groups of four. */
export function codeFrom(bytes: Uint8Array): string {
  let rest = 0;
  let held = 0;
  let code = '';
  for (const byte of bytes) {
    rest = (rest << 8) | byte;
    for (held += 8; held >= BITS; held -= BITS) {
      code += SIGNS[(rest >> (held - BITS)) & 31];
    }
    rest &= (1 << held) - 1;
  }
  return code.match(/.{4}/g)!.join('-');
}

/** A code as typed from paper, in one form: O for 0, I for 1, small letters, gaps anywhere. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}
