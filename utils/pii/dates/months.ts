import { anyOf, asFolded } from '../words';

/** Names of the months, January first, in the languages of the rooms we know. */
const MONTHS: readonly string[] = [
  'january|jan|enero|ene|janeiro|januar|janvier|januari|gennaio|tháng một|มกราคม|มกรา|ม.ค.',
  'february|feb|febrero|fevereiro|fev|februar|février|fevrier|februari|febbraio|กุมภาพันธ์|กุมภา|ก.พ.',
  'march|mar|marzo|março|marco|märz|maerz|mars|maret|mac|มีนาคม|มีนา|มี.ค.',
  'april|apr|abril|abr|avril|aprile|เมษายน|เมษา|เม.ย.',
  'may|mayo|maio|mai|mei|maggio|พฤษภาคม|พฤษภา|พ.ค.',
  'june|jun|junio|junho|juni|juin|giugno|มิถุนายน|มิถุนา|มิ.ย.',
  'july|jul|julio|julho|juli|juillet|luglio|julai|กรกฎาคม|กรกฎา|ก.ค.',
  'august|aug|agosto|ago|août|aout|agustus|ogos|สิงหาคม|สิงหา|ส.ค.',
  'september|sept|sep|septiembre|setembro|septembre|settembre|กันยายน|กันยา|ก.ย.',
  'october|oct|octubre|outubro|oktober|okt|octobre|ottobre|ตุลาคม|ตุลา|ต.ค.',
  'november|nov|noviembre|novembro|novembre|พฤศจิกายน|พฤศจิกา|พ.ย.',
  'december|dec|diciembre|dezembro|dezember|dez|décembre|decembre|desember|des|dicembre|ธันวาคม|ธันวา|ธ.ค.',
];

/** A month's name, as a piece of a regular expression. */
export const MONTH_NAME = `(?:${anyOf(MONTHS.join('|'))})`;

const numbers: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, i) =>
    asFolded(names)
      .split('|')
      .map((name) => [name, i + 1]),
  ),
);

/** The number of a month by its name, 1 to 12. */
export function monthOf(name: string): number {
  return numbers.get(name) ?? 0;
}
