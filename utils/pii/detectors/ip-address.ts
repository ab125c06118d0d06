import { DIGIT } from '../../text/signs';
import { isPublicIpv4 } from '../checks/ipv4';
import type { Detector } from '../detector';

const DOT = '\\s?(?:[.点。]|[(\\[](?:dot|\\.)[)\\]]|(?<=\\s)dot(?=\\s))\\s?';
const FOUR = new RegExp(
  `(?<![\\d.]|\\d[点。])(\\d{1,3})${DOT}(\\d{1,3})${DOT}(\\d{1,3})${DOT}(\\d{1,3})(?!\\d|[.点]\\d)`,
  'g',
);
/** Before the numbers, a word for an address or a machine that has one. */
const CUE =
  /(?:(?<![a-z])(?:ip|ipv4|server|host|vps|ping|ssh|address)(?![a-z])|服务器|主机|公网|外网|宽带|地址|端口|网关|代理|아이피|서버|サーバ|アドレス)[^\d]{0,12}$/;
/** A release of a program, parts of a standard: numbers with dots as well. */
const VERSION =
  /(?:版本|固件|系统|升级[到至]?|更新[到至]?|驱动|第|条款|章节|(?<![a-z])(?:v|ver|version|firmware|build|ios|android|app|chrom(?:e|ium)|driver|rev|release|section)\.?)[^\d]{0,6}$/;
const VERSION_AFTER = /^\s?(?:版|固件|系统|version|firmware|build|release)/;
const PRICE = /^\s?(?:元|块|折|码|款|价|四|円|원)/;

/**
 * Public IPv4 addresses, also with 点 or (dot) for the dots; private ones and those of public name servers
 * are nobody's. Those of documentation are taken for real ones: who says “my IP” may well be testing us.
 *
 * Source: RFC 791; IANA IPv4 Special-Purpose Address Registry (RFC 6890).
 */
export const ipAddress: Detector = {
  id: 'ip-address',
  type: 'ip_address',
  kinds: DIGIT,
  needs: /\d\s?(?:[.点。]|[([](?:dot|\.)|dot)\s?[)\]]?\s?\d/,
  *find({ lower }) {
    for (const { 0: whole, index, ...parts } of lower.matchAll(FOUR)) {
      const octets = [parts[1]!, parts[2]!, parts[3]!, parts[4]!];
      if (!isPublicIpv4(octets)) continue;
      const end = index + whole.length;
      const lead = lower.slice(Math.max(0, index - 24), index);
      const trail = lower.slice(end, end + 8);
      if (VERSION.test(lead) || VERSION_AFTER.test(trail) || PRICE.test(trail)) continue;
      const cued = CUE.test(lead);
      if (cued || !isListed(octets.map(Number)))
        yield { start: index, end, value: octets.join('.'), confidence: cued ? 0.95 : 0.7 };
    }
  },
};

/** Whether four numbers may as well be prices, sizes or parts of a version: in order, or all small. */
function isListed(octets: readonly number[]): boolean {
  const isRow = octets.every((octet, i) => i === 0 || octet >= octets[i - 1]!);
  return isRow || octets.every((octet) => octet < 100);
}
