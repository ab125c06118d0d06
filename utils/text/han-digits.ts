/** Read out digit by digit, as over the radio (幺 洞 拐 勾), or on cheques (壹 贰). */
const HAN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '零〇洞',
    '一壹幺',
    '二贰两貳',
    '三叁參',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒拐',
    '八捌',
    '九玖勾',
  ].flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)])),
);
/** The signs themselves, for the inside of a character class. */
export const HAN_DIGITS = Object.keys(HAN).join('');

/** The ASCII digits of Chinese numerals; other signs stay. */
export function hanDigits(text: string): string {
  return Array.from(text, (sign) => HAN[sign] ?? sign).join('');
}

/** Whether a sign is a Chinese numeral that is read out as a digit. */
export function isHanDigit(sign: string): boolean {
  return sign in HAN;
}
