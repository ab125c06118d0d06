/** First part, first and last second part, third part where it matters: not reachable from everywhere. */
const SPECIAL: readonly (readonly [first: number, from: number, to: number, third?: number])[] = [
  [0, 0, 255],
  [10, 0, 255],
  [100, 64, 127],
  [127, 0, 255],
  [169, 254, 254],
  [172, 16, 31],
  [192, 0, 0, 0],
  [192, 88, 88, 99],
  [192, 168, 168],
  [198, 18, 19],
];
const MULTICAST = 224;
/** Name servers that everybody uses. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.2.4.8 9.9.9.9 114.114.114.114 114.114.115.115 223.5.5.5 223.6.6.6 119.29.29.29 180.76.76.76 208.67.222.222 208.67.220.220'.split(
    ' ',
  ),
);

/**
 * Whether four numbers are an IPv4 address that may be somebody's.
 *
 * @see IANA IPv4 Special-Purpose Address Registry; RFC 5771 for 224.0.0.0 and above
 */
export function isPublicIpv4(octets: readonly string[]): boolean {
  if (octets.some((octet) => Number(octet) > 255 || /^0\d/.test(octet))) return false;
  if (WELL_KNOWN.has(octets.join('.'))) return false;
  const [a, b, c] = octets.map(Number);
  if (a! >= MULTICAST) return false;
  return !SPECIAL.some(
    ([first, from, to, third]) =>
      a === first && b! >= from && b! <= to && (third === undefined || third === c),
  );
}
