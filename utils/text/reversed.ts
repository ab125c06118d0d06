import type { Numeral } from './numbers';

/** How messages say that a number is to be read from behind. */
const ANNOUNCED =
  /倒[着过念读序转]|反[着过]来?|逆[序转]|[从由][后右]|backward|revers|al rev[eé]s|ao contr[áa]rio|de tr[áa]s|r[üu]ckw[äa]rts|à l['’]envers|거꾸로|뒤에서|逆から|逆順|ng[uư][oợ]c|terbalik|ย้อน|กลับหลัง/i;

/** Whether the message asks to read its number from behind. */
export function announcesReverse(text: string): boolean {
  return ANNOUNCED.test(text);
}

/** The number read from behind; it stands where it stood. */
export function reversed({ digits, shape, start, end }: Numeral): Numeral {
  return {
    digits: Array.from(digits).reverse().join(''),
    shape: shape.split(',').reverse().join(','),
    start,
    end,
  };
}
