import type { ScriptPlate } from './script-plate';

/** Thailand: perhaps a digit, two consonants, up to four digits. Source: กรมการขนส่งทางบก. */
export const thPlate: ScriptPlate = {
  id: 'th',
  pattern: /(?<![\u0e00-\u0e7f\d])\d?\s?[ก-ฮ]{1,3}[\s-]?\d{1,4}(?!\d)/g,
  alone: 0,
  cue: 'ทะเบียน|ทะเบียนรถ|ป้ายทะเบียน|เลขทะเบียน|ป้าย|รถ|รถสี|จอด|รถยนต์|รถเก๋ง|กระบะ|มอเตอร์ไซค์',
};
