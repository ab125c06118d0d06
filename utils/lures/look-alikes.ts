import { parse } from 'tldts-experimental';
import { chatHosts, shorteners } from './chat-links';
import { skeleton } from './confusables';
import type { Cue } from './cue';
import { isNear } from './distance';
import type { Link } from './links';
import { platforms } from './platforms';
import { fromPunycode } from './punycode';
import { abusedEndings, TRUSTED_ENDING } from './top-level';

const OWN: ReadonlySet<string> = new Set(platforms.flatMap(({ domains }) => domains));
const NAMES: ReadonlySet<string> = new Set(platforms.flatMap(({ names }) => names));
const SKELETONS: ReadonlySet<string> = new Set([...NAMES].map(skeleton));
/** From so many letters on, a name is no part of other words, and a slip in it is no other word. */
const LONG = 6;
const LONG_SKELETONS = [...SKELETONS].filter((name) => name.length >= LONG);
/** Names of parts, without what divides them. */
const DIVIDED = [...NAMES]
  .filter((name) => name.includes('-') && name.length > LONG)
  .map((name) => skeleton(name.replaceAll('-', '')));
/** Names of up to so many letters stand in other words' abbreviations too. */
const SHORT = 3;
/** Words and names one letter from a platform's: they imitate nobody. */
const OTHERS: ReadonlySet<string> = new Set(
  'switch webchat rakuen tiktak goggle googol shoppe allpay amazone'.split(' '),
);
/** What lures put beside a name: taobao-refund, jd-kefu, dhl-zoll. */
const BAIT =
  /^(?:hb|kf|tk|fl|kuaidi|wuliu|youfei|lingquan|jiangli|fanli|tuiguan|etc|exp|express|redelivery|update|confirm|install|resi|yhq|quan|lingqu|app|mall|shop|official|guanwang|gw|hongbao|refunds?|tuikuan|tuihuo|kefu|lipei|peifu|pay|payments?|login|signin|verify|verification|vip|gifts?|event|claim|support|help|service|secure|security|accounts?|bonus|lucky|prize|bill|butie|gov|free|promo|win|winner|rewards?|points?|coupons?|delivery|parcel|track|tracking|sendung|zoll|customs|id|auth|wallet|kaget|huodong|fuli|zhongjiang|618|1111|1212|sale|redeem|hadiah|cskh|bank)$/;
/** What those put beside it who write about a platform. */
const ABOUT =
  /^(?:tips|fans?|tracker|blog|guide|news|wiki|reviews?|tools?|api|dev|forum|seller|academy)$/;
/** Platforms and couriers as chats shorten them: beside a bait, as good as a promise. */
const ABBREVIATED =
  /^(?:dy|tb|tm|ks|wx|zfb|sf|yt|zt|yd|ems|cj|jnt)[-_]|[-_](?:dy|tb|ks|wx|zfb|sf|jnt)$/;
/** What a name promises that is nobody's: such a link is as good as a short one. */
const PROMISE =
  /hongbao|tuikuan|lipei|butie|choujiang|zhongjiang|lingjiang|lingqu|kefu|renzheng|tixian|baitiao|jiangpin|refund|giveaway|verify|redeem|payouts?(?:$|-)|free-?gift|lucky-?draw/;
const PRIVATE = /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const PARSING = { extractHostname: false, validateHostname: false, mixedInputs: false };

/** What a link is to be taken for; `null` if it is a platform's or an authority's own. */
export function kindOf({ host, path, isDisguised, isMixed }: Link): Cue | null {
  if (isMixed) return 'fakeLink';
  if (chatHosts.has(host) || chatHosts.has(host.replace(/^www\./, ''))) return 'chatLink';
  const { domain, domainWithoutSuffix: name, publicSuffix, subdomain, isIp } = parse(host, PARSING);
  if (isIp) return PRIVATE.test(host) ? null : 'fakeLink';
  if (!domain || !name || !publicSuffix) return null;
  if (OWN.has(domain) || TRUSTED_ENDING.test(publicSuffix)) return null;
  if (shorteners.has(domain) || shorteners.has(host)) return 'oddLink';
  const isAbused = abusedEndings.has(publicSuffix.slice(publicSuffix.lastIndexOf('.') + 1));
  if (imitates(name, subdomain ?? '', isAbused)) return 'fakeLink';
  if (isDisguised || host.includes('xn--') || /[^\x00-\x7F]/.test(name)) return 'oddLink';
  if (/\.(?:apk|exe|ipa|mobileconfig)(?:[?#]|$)/.test(path)) return 'oddLink';
  if (ABBREVIATED.test(name) && name.split(/[-_]/).some((part) => BAIT.test(part)))
    return 'oddLink';
  return isAbused || PROMISE.test(name) ? 'oddLink' : 'plainLink';
}

/** Whether a host that is no platform's carries a platform's name, or something that looks like it. */
function imitates(name: string, subdomain: string, isAbused: boolean): boolean {
  if (holdsOwnDomain(subdomain)) return true;
  const parts = [...name.split(/[-_]/), ...subdomain.split(/[-_.]/)].filter(Boolean).map(readable);
  const hasBait = isAbused || parts.some((part) => BAIT.test(part));
  const isAbout = !hasBait && parts.some((part) => ABOUT.test(part));
  const whole = readable(name);
  if (whole.includes('-')) {
    const joined = skeleton(whole.replaceAll('-', ''));
    if (hasBait && SKELETONS.has(joined)) return true;
    // sf-exprress.com
    if (DIVIDED.some((known) => joined !== known && isNear(joined, known))) return true;
  }
  return parts.some((part) => {
    // A name alone, under another country's ending, may well be the platform's own.
    if (NAMES.has(part))
      return hasBait
        ? part !== whole || isAbused
        : part !== whole && part.length >= LONG && !isAbout;
    return !OTHERS.has(part) && looksLike(part, hasBait);
  });
}

/** `jd.com.verify-id.top`: the platform's own domain, but not at the end. */
function holdsOwnDomain(subdomain: string): boolean {
  const labels = subdomain.split('.');
  return labels.some((_, i) => i > 0 && OWN.has(labels.slice(i - 1, i + 1).join('.')));
}

function looksLike(part: string, hasBait: boolean): boolean {
  const seen = skeleton(part);
  if (SKELETONS.has(seen)) return seen.length > SHORT || hasBait;
  return LONG_SKELETONS.some((known) => {
    if (isNear(seen, known)) return true;
    return seen.includes(known) && (hasBait || BAIT.test(seen.replace(known, '')));
  });
}

/** A label as it is shown: `xn--` undone. */
function readable(label: string): string {
  return label.startsWith('xn--') ? (fromPunycode(label) ?? label) : label;
}
