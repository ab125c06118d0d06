import { isFiller } from '../finders/around';
import { type Chain, chainOf } from './chain';
import { isCheer } from './digits';
import type { Joined, Look } from './join';
import type { Turn } from './turn';
import { writingsOf } from './writing';

/** Most parts that make one number without a word for it. */
const MOST_PARTS = 4;
/** Fewest digits of such a part, and of them all. */
const SHORT_PART = 3;
const SHORT_WHOLE = 9;
/** Most digits of any number that we look for. */
const LONGEST = 32;
/** How much less sure a detail is that nothing announces. */
const UNANNOUNCED = 0.85;
/** What prices end in; a phone's groups seldom do, and more seldom all of them. */
const PRICE = /^[1-9](?:\d?[0589]|\d?(?:\d0|[5-9]9|[689]8)|\d{2,4}00)$/;
/** Lengths of a mobile's groups. */
const USUAL = '3,4,4';
/** Lengths of a phone's parts, the end of it first. */
const TURNED = new Set(['4,7', '8,3', '4,4,3']);
const MOBILE = /^1[3-9]/;
const YEAR = /^(?:19|20)/;

/** The number of the draft, put together with the numbers before. */
export function joinedNumber(turns: readonly Turn[], draft: Turn, look: Look): Joined[] {
  if (!draft.digits || draft.isAboutGoods) return [];
  const chain = chainOf(turns, draft);
  if (!chain) return [];
  // 扣111111: whatever was named before.
  if (chain.parts.every(({ digits }) => isCheer(digits!.value))) return [];
  if (chain.cue) return lookAt(chain, look);
  const { length } = chain.parts;
  for (let count = Math.min(length, MOST_PARTS); count > 1; count--) {
    const found = lookAtBare({ ...chain, parts: chain.parts.slice(length - count) }, look);
    if (found.length > 0) return found;
  }
  return [];
}

/** Looks at parts that no word says the kind of. */
function lookAtBare(chain: Chain, look: Look): Joined[] {
  if (!mayBeOne(chain)) return [];
  const found = lookAt(chain, look);
  if (found.length > 0) return chain.isAnnounced ? found : found.map(lessSure);
  return isTurned(chain) ? lookAt({ ...chain, isReversed: true }, look).map(lessSure) : [];
}

function lookAt(chain: Chain, look: Look): Joined[] {
  const { parts } = chain;
  if (digitsOf(parts).length > LONGEST) return [];
  const { start, end } = parts.at(-1)!.digits!;
  for (const { lead, text, trail } of writingsOf(chain)) {
    const found = look(lead, { text, start, end }, trail).filter(
      ({ reachesOut }) => reachesOut || parts.length === 1,
    );
    if (found.length > 0) return found;
  }
  return [];
}

function digitsOf(parts: readonly Turn[]): string {
  return parts.map(({ digits }) => digits!.value).join('');
}

function mayBeOne({ parts, isAnnounced }: Chain): boolean {
  const { length } = digitsOf(parts);
  if (length < SHORT_WHOLE || length > LONGEST) return false;
  if (isAnnounced) return true;
  const values = parts.map(({ digits }) => digits!.value);
  if (parts.every(({ digits }) => digits!.isSpelled && digits!.value.length > 1)) return true;
  return (
    values.every((value) => value.length >= SHORT_PART || value === 'X') &&
    !values.every(isFiller) &&
    new Set(values).size === values.length &&
    !arePrices(values)
  );
}

/** 138, 1599, 2680: round sums, each dearer than the one before or not grouped as a phone is. */
function arePrices(values: readonly string[]): boolean {
  if (!values.every((value) => PRICE.test(value))) return false;
  const isDearer = values.every((value, i) => i === 0 || Number(value) > Number(values[i - 1]));
  return isDearer || values.map(({ length }) => length).join() !== USUAL;
}

/** 6294, then 1380571: the end of a phone came first, though nobody says so. */
function isTurned({ parts, isReversed }: Chain): boolean {
  const values = parts.map(({ digits }) => digits!.value);
  if (isReversed || !TURNED.has(values.map(({ length }) => length).join())) return false;
  if (values.some((value) => YEAR.test(value) || isFiller(value))) return false;
  return MOBILE.test(values.at(-1)!) && !values.every((value) => PRICE.test(value));
}

function lessSure({ finding, ...joined }: Joined): Joined {
  return { ...joined, finding: { ...finding, confidence: finding.confidence * UNANNOUNCED } };
}
