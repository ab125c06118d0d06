import { addressForms } from '../addresses';
import type { AddressRule } from '../addresses/address-form';
import { CAPITAL, isAnnounced, isShops } from '../addresses/address-words';
import type { Detector, Found, Reading, ScanContext } from '../detector';
import { after } from '../finders/around';
import { hintedBy } from '../finders/by-word';

const formsFor = hintedBy(addressForms);
/** Doors have numbers; the houses of an estate (邨) have names. */
const NUMBERED = /[\d一二三四五六七八九十邨]|पोस्ट|थाना|डाकघर/;
/** What follows an address rather than a thing called after a street (10 Downing Street mug). */
const ENDS =
  /^\s{0,2}(?:$|[^\sa-z0-9]|(?:please|pls|plz|thanks|thx|ty|is|in|for|and|but|not|if|by|asap|my|it|that|this|can|could|would|will|ok|or|when|before|today|near|at|po|ya|kak|sis|bitte|danke|merci|svp|gracias|por favor)(?![a-z]))/;
/** How sure a message that is nothing but an address makes it, 0–1. */
const WHOLE = 0.6;
/** Signs of a message beside its address that leave it nothing but one, in UTF-16 code units. */
const LITTLE = 2;

/**
 * Addresses of other regions than mainland China, down to a house, a block or a building; a town, a district
 * or a street alone is none.
 */
export const worldAddress: Detector = {
  id: 'world-address',
  type: 'postal_address',
  needs: /[ぁ-ヿ가-힣ก-๛а-я〒邨मफगस々丁番]|[a-zà-ỹ]{2}|[市区町村苑][^\d]{1,14}\d{1,4}-/,
  *find(reading, context) {
    const { lower } = reading;
    if (!NUMBERED.test(lower)) return;
    const isCuedAt = cuesOf(reading, context);
    for (const { regions, rules } of formsFor(reading)) {
      const isHome = regions.includes(context.region ?? '');
      for (const rule of rules) {
        if (rule.needs && !rule.needs.test(lower)) continue;
        for (const { 0: whole, index } of lower.matchAll(rule.pattern)) {
          const end = index + whole.trimEnd().length;
          const sure = surenessOf(rule, isHome, isCuedAt(index), index, end, reading);
          if (sure > 0 && !isShops(lower, index, end)) yield foundAt(index, end, sure, reading);
        }
      }
    }
  },
};

/** Several rules may match at one place: what stands before it is looked at once. */
function cuesOf({ lower }: Reading, { asked }: ScanContext): (start: number) => boolean {
  const known = new Map<number, boolean>();
  return (start) => {
    const before = known.get(start) ?? (asked || isAnnounced(lower, start));
    known.set(start, before);
    return before;
  };
}

function surenessOf(
  { alone, named = alone, atHome = alone, cued }: AddressRule,
  isHome: boolean,
  isCued: boolean,
  start: number,
  end: number,
  reading: Reading,
): number {
  if (isCued) return cued;
  const sure = isHome ? Math.max(alone, atHome) : alone;
  if (!CAPITAL.test(reading.text.slice(start, end))) return sure;
  if (!ENDS.test(after(reading, end))) return sure;
  const isWhole = isHome && reading.lower.trim().length - (end - start) <= LITTLE;
  return Math.max(sure, named, isWhole ? WHOLE : 0);
}

function foundAt(start: number, end: number, confidence: number, { text }: Reading): Found {
  return { start, end, value: text.slice(start, end), confidence };
}
