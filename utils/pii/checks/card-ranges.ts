/**
 * Cards by issuer range and the lengths they are issued in: the schemes' published ranges, then older ones of
 * Chinese banks.
 *
 * Source: ISO/IEC 7812-1; UnionPay, Visa, Mastercard, American Express, JCB, Discover, NAPAS.
 */
export const ISSUED_CARD =
  /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d)\d{12}|9704\d{12}(?:\d{3})?|9558\d{15}|95599\d{14}|95555\d{11}|(?:436742|456351)\d{13}|601(?:3\d{2}|428)\d{11,13})$/;
