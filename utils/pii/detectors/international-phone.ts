import type { Numeral } from '../../text/numbers';
import { regionOf } from '../../text/region';
import { COUNTRY_CODE } from '../country-codes';
import type { Found } from '../detector';
import { isFiller, isPiece, NO_PERSON_BEFORE } from '../finders/around';
import { type Around, numberDetector } from '../finders/number-detector';
import { isCalled, isNoPhone } from '../phones/phone-words';
import { fromAbroad, planByCode } from '../phones/plan-match';
import { isTable } from '../table';

const PLUS = /\+[\s(]?$/;
const ABROAD = '00';
/** Country code and number; no country uses the fifteen digits that E.164 allows. */
const NUMBER = /^[1-9]\d{7,12}$/;
/** A number of no known plan, or of none of its ranges, still has a phone's length. */
const USUAL = /^\d{10,13}$/;
/** Fewest digits of a mobile number with its country code. */
const LONG = 10;
/** How sure, 0–1; a sign for abroad outweighs what the rest looks like by itself (+49 176…). */
const SURE = 0.93;
const ABROAD_SURE = 0.91;
const LIKELY = 0.7;
const FAIR = 0.6;

/**
 * Phones of all regions as one writes them from abroad: after + or 00, or with the country code in front.
 *
 * Source: ITU-T E.164 and the regions' numbering plans; libphonenumber's metadata for other regions, where
 * loaded.
 */
export const internationalPhone = numberDetector({
  id: 'international-phone',
  type: 'phone',
  digits: [8, 15],
  judge(number, around) {
    const { digits, start, end } = number;
    const { lead, trail, isInsideWord } = around;
    const plus = PLUS.exec(lead.slice(-2))?.[0].length ?? 0;
    const isAbroad = plus > 0 || digits.startsWith(ABROAD);
    if (!isAbroad && !mayBeBare(digits)) return 0;
    if (isInsideWord || isPiece(lead, trail) || isFiller(digits)) return 0;
    const found = { start: start - plus, end };
    if (plus > 0) return withCode(digits, found, around, SURE) ?? 0;
    if (NO_PERSON_BEFORE.test(lead)) return 0;
    if (!isAbroad) return bare(number, around);
    return withCode(digits.slice(ABROAD.length), found, around, ABROAD_SURE) ?? 0;
  },
});

/** What digits that begin with a country code are, when a sign in front says that they do. */
function withCode(
  digits: string,
  span: Pick<Found, 'start' | 'end'>,
  { reading, context: { phones, region = 'CN' } }: Around,
  sure: number,
): Found | null {
  if (!NUMBER.test(digits) || !COUNTRY_CODE.test(digits)) return null;
  const plan = planByCode(digits);
  const known = plan && fromAbroad(plan, digits);
  if (known)
    return known.kind === 'firm' ? null : { ...span, value: known.value, confidence: sure };
  // A plus says more than a plan: ranges are added, and made-up numbers lie outside them.
  if (plan) return sure === SURE ? fair(digits, span) : null;
  if (!phones || isTable(reading)) return fair(digits, span);
  const value = phones(`+${digits}`, region);
  return value === null ? null : { ...span, value, confidence: sure };
}

function fair(digits: string, span: Pick<Found, 'start' | 'end'>): Found | null {
  return USUAL.test(digits) ? { ...span, value: `+${digits}`, confidence: FAIR } : null;
}

/** Whether digits begin with a country code that we have a plan of; one digit is too little to tell. */
function mayBeBare(digits: string): boolean {
  return digits.length >= LONG && (planByCode(digits)?.code.length ?? 0) > 1;
}

/** A mobile number with its country code and nothing in front: 62 812…, 852 6702 1845. */
function bare({ digits, shape, start, end }: Numeral, { reading, context }: Around): Found | 0 {
  const plan = planByCode(digits);
  if (!plan) return 0;
  const known = fromAbroad(plan, digits);
  if (known?.kind !== 'mobile' || known.value.length <= digits.length) return 0;
  const found = { start, end, value: known.value };
  if (isCalled(reading.lower, start, end)) return { ...found, confidence: SURE };
  if (isNoPhone(reading.lower, start, end)) return 0;
  if (
    plan.regions.includes(context.region ?? '') ||
    plan.regions.includes(regionOf(reading.lower) ?? '')
  )
    return { ...found, confidence: LIKELY };
  const isApart = shape.startsWith(`${plan.code.length},`) && digits.length >= 11;
  return isApart ? { ...found, confidence: FAIR } : 0;
}
