/** Read out digit by digit, as over the radio (幺 洞 拐 勾), or as on cheques (壹 贰), old and Japanese forms too. */
const HAN: ReadonlyMap<string, string> = new Map(
  [
    '零〇洞',
    '一壹幺弌壱',
    '二贰两貳兩弍弐貮',
    '三叁參弎叄',
    '四肆',
    '五伍',
    '六陆陸',
    '七柒拐',
    '八捌',
    '九玖勾',
  ].flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)] as const)),
);
/** The signs themselves, for the inside of a character class. */
export const HAN_DIGITS = [...HAN.keys()].join('');

/** The ASCII digits of Chinese numerals; other signs stay. */
export function hanDigits(text: string): string {
  let digits = '';
  for (const sign of text) digits += HAN.get(sign) ?? sign;
  return digits;
}

/** Whether a sign is a Chinese numeral that is read out as a digit. */
export function isHanDigit(sign: string): boolean {
  return HAN.has(sign);
}
