import type { AddressRule } from '../address-form';
import { CAPITAL, isAnnounced, isShops, REACH } from '../address-words';
import { addressForms } from '../addresses';
import { after } from '../around';
import type { Detector, Found, Reading, ScanContext } from '../detector';

/** What an address of ours holds, digits apart: Latin letters, kana, Hangul, Thai, Cyrillic, or its own signs. */
const NUMBERED = /[\d一二三四五六七八九十邨]/;
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
  needs: /[a-zà-ỹ]{2}|[ぁ-ヿ가-힣ก-๛а-я〒邨]|丁目|番|[市区町村苑][^\d]{1,12}\d/,
  *find(reading, context) {
    const { lower } = reading;
    if (!NUMBERED.test(lower)) return;
    for (const { regions, needs, rules } of addressForms) {
      if (!needs.test(lower)) continue;
      const isHome = regions.includes(context.region ?? '');
      for (const rule of rules)
        for (const { 0: whole, index } of lower.matchAll(rule.pattern)) {
          const end = index + whole.trimEnd().length;
          const sure = surenessOf(rule, isHome, index, end, reading, context);
          if (sure > 0) yield foundAt(index, end, sure, reading);
        }
    }
  },
};

function surenessOf(
  { alone, named = alone, atHome = alone, cued }: AddressRule,
  isHome: boolean,
  start: number,
  end: number,
  reading: Reading,
  { asked }: ScanContext,
): number {
  const { lower, text } = reading;
  const lead = lower.slice(Math.max(0, start - REACH), start);
  if (isShops(lead, after(reading, end))) return 0;
  if (asked || isAnnounced(lead)) return cued;
  let sure = isHome ? Math.max(alone, atHome) : alone;
  if (!CAPITAL.test(text.slice(start, end))) return sure;
  sure = Math.max(sure, named);
  const isWhole = lower.trim().length - (end - start) <= LITTLE;
  return isWhole && isHome ? Math.max(sure, WHOLE) : sure;
}

function foundAt(start: number, end: number, confidence: number, { text }: Reading): Found {
  return { start, end, value: text.slice(start, end), confidence };
}
