import { regionOf } from '../../text/region';
import { isFirm, isGoods, isPiece } from '../finders/around';
import { type Around, numberDetector } from '../finders/number-detector';
import { isDrawn } from '../phones/drawn';
import type { Planned } from '../phones/phone-plan';
import { isNoPhoneShape, sureByMetadata, sureByPlan, sureByShape } from '../phones/phone-shape';
import { isCalled, isNoPhone } from '../phones/phone-words';
import { atHome, isSomewhere, planOf } from '../phones/plan-match';
import { isTable } from '../table';

const CHINA = 'CN';
/** A mobile number of mainland China, which has its own detector. */
const CHINESE = /^1[3-9]\d{9}$/;
/** 分 is a unit of many things, but not here. */
const EXTENSION = /^\s?分[机機]/;
/** More digits beside it, that are no count of things (2 x). */
const GOES_ON_BEFORE = /\d\d[\s()-]*$|\d[()-]+\s?$/;
const GOES_ON_AFTER = /^[\s()-]*\d\d|^[()-]+\s?\d/;
/** How sure words for a phone make it, 0–1. */
const CALLED = 0.8;

/**
 * Phones of other regions than mainland China as one writes them at home: by the plan of the room's region
 * or of the language they are given in, after words for a phone by any plan, and elsewhere where their shape
 * is one that only phones have.
 *
 * Source: the regions' numbering plans; libphonenumber's metadata for other regions, where loaded.
 */
export const localPhone = numberDetector({
  id: 'local-phone',
  type: 'phone',
  digits: [8, 13],
  judge(number, around) {
    const { lead, trail, isInsideWord, reading, context } = around;
    const { digits, start, end } = number;
    if ((context.region ?? CHINA) === CHINA && CHINESE.test(digits)) return 0;
    if (isInsideWord || isPiece(lead, trail) || isDrawn(lead)) return 0;
    const typed = reading.text.slice(start, end);
    if (isNoPhoneShape(number, typed) || isFirm(lead, trail)) return 0;
    if (isGoods(lead, EXTENSION.test(trail) ? '' : trail)) return 0;
    const found = planned(digits, around);
    if (found.some(({ kind }) => kind === 'firm')) return 0;
    if (isCalled(reading.lower, start, end) && isSomewhere(digits)) return CALLED;
    const sure = Math.max(
      sureByShape(number, typed),
      ...found.map((one) => sureByPlan(one, number, typed)),
      isPlannedElsewhere(digits, around) ? sureByMetadata(number) : 0,
    );
    return sure > 0 && isNoPhone(reading.lower, start, end) ? 0 : sure;
  },
});

/** What the plans of its homes say of a number that stands by itself. */
function planned(digits: string, around: Around): Planned[] {
  if (goesOn(around)) return [];
  return homesOf(around).flatMap((region) => {
    const plan = planOf(region);
    return (plan && atHome(plan, digits)) ?? [];
  });
}

/** Where a number would be a local one: the region of its language, and the room's. */
function homesOf({ reading, context: { region = CHINA } }: Around): string[] {
  const spoken = regionOf(reading.lower);
  return spoken && spoken !== region ? [spoken, region] : [region];
}

function goesOn({ lead, trail }: Around): boolean {
  return GOES_ON_BEFORE.test(lead) || GOES_ON_AFTER.test(trail);
}

/** By libphonenumber's plans, in rooms of regions that we have no own plan of. */
function isPlannedElsewhere(digits: string, around: Around): boolean {
  const { phones, region = CHINA } = around.context;
  if (!phones || region === CHINA || planOf(region)) return false;
  return !isTable(around.reading) && !goesOn(around) && phones(digits, region) !== null;
}
