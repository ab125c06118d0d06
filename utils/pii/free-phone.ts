import type { Finding } from './finding';

/**
 * Numbers that cost the caller nothing, in the groups they are printed in: 1800 338 8383, 1-888-345-5788. Without their
 * groups some have the digits of a Chinese mobile number.
 *
 * Source: national numbering plans (1800 in SG, IN, AU, MY, PH, ID and TH; 1-8xx in the North American plan); 400 and 800 in
 * China.
 */
const FREE =
  /^(?:\+?1[ .-])?(?:1[38]00[ .-]\d{3}[ .-]?\d{3,4}|8(?:00|88|77|66|55|44|33)[ .-]\d{3}[ .-]\d{4}|[48]00\d?[ .-]\d{3}[ .-]?\d{3,4})$/;
const NUMBERS: ReadonlySet<string> = new Set(['phone', 'tracking_number', 'order_number']);

/** Whether what was found is such a number: a firm's, nobody's own. */
export function isFreePhone(text: string, { type, start, end }: Finding): boolean {
  return NUMBERS.has(type) && FREE.test(text.slice(start, end));
}
