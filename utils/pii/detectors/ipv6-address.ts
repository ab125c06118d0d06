import { DIGIT } from '../../text/signs';
import type { Detector } from '../detector';

/** Groups and colons; times and ratios are sorted out by their first group. */
const GROUPS = /(?<![\w:.])[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/g;
const ALL = 8;

/**
 * Public IPv6 addresses: 2000::/3, the one block that is given out to hosts.
 *
 * Source: RFC 4291 §2.2 (text) and IANA IPv6 Address Space.
 */
export const ipv6Address: Detector = {
  id: 'ipv6-address',
  type: 'ip_address',
  kinds: DIGIT,
  needs: /[23][0-9a-f]{3}:[0-9a-f]{0,4}:/,
  *find({ lower }) {
    for (const { 0: value, index } of lower.matchAll(GROUPS))
      if (isWhole(value)) yield { start: index, end: index + value.length, value, confidence: 0.9 };
  },
};

/** Eight groups, or fewer around the one place where a row of noughts is left out. */
function isWhole(value: string): boolean {
  const groups = value.split(':');
  const gaps = value.split('::').length - 1;
  if (gaps === 0) return groups.length === ALL && groups.every((group) => group !== '');
  return (
    gaps === 1 && !value.includes(':::') && groups.length < ALL && /[^:]:?:$|[^:]$/.test(value)
  );
}
