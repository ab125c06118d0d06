import parsePhoneNumber, { type CountryCode, getExampleNumber } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.max.json';
import examples from 'libphonenumber-js/mobile/examples';
import { expect, test } from 'vitest';
import { phonePlans } from '../../../utils/pii/phone-plans';
import type { PhonePlan } from '../../../utils/pii/phones/phone-plan';
import { atHome, fromAbroad, planByCode, planOf } from '../../../utils/pii/phones/plan-match';

const plans = metadata as never;
/** Numbers a plan is tried with, of each length. */
const SAMPLES = 400;
const LENGTHS = [8, 9, 10, 11];
const PERSONS = new Set(['MOBILE', 'FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'VOIP']);
/** Takes every level of its mobiles, in use or not; so what it knows is measured, not what it takes. */
const WIDE = '91';
/** The zero of Italian fixed lines is one of their digits. */
const ITALY = '39';

const named = phonePlans.map((plan) => [plan.regions[0]!, plan] as const);

test.each(named)('the plan of %s agrees with libphonenumber on random numbers', (_region, plan) => {
  const digits = randomDigits();
  let [agreed, asked] = [0, 0];
  for (const length of LENGTHS)
    for (let i = 0; i < SAMPLES; i++) {
      const first = plan.code === ITALY && i % 2 === 0 ? '0' : String(1 + (i % 9));
      const number = first + digits(length - 1);
      const theirs = kindOf(plan, number);
      // Numbers that follow a person are asked about by nobody, and lie in other blocks everywhere.
      if (theirs === 'PERSONAL_NUMBER' || (plan.code === WIDE && !PERSONS.has(theirs))) continue;
      asked++;
      const ours = plan.mobile.test(number) || plan.fixed.test(number);
      if (ours === PERSONS.has(theirs)) agreed++;
    }
  expect(agreed / asked).toBeGreaterThanOrEqual(plan.code === WIDE ? 0.97 : 0.99);
});

test.each(phonePlans.flatMap((plan) => plan.regions.map((region) => [region, plan] as const)))(
  'the example number of %s is found, at home and from abroad',
  (region, plan) => {
    const example = getExampleNumber(region as CountryCode, examples, plans)!;
    const home = example.formatNational().replace(/\D/g, '');
    expect(planOf(region)).toBe(plan);
    expect(atHome(plan, home)).toMatchObject({ value: example.number });
    const abroad = example.number.slice(1);
    expect(planByCode(abroad)).toBe(plan);
    expect(fromAbroad(plan, abroad)).toMatchObject({ value: example.number });
  },
);

test.each([
  ['US', '8005550199'],
  ['GB', '08001234567'],
  ['JP', '0120123456'],
  ['KR', '15881234'],
  ['AU', '1300123456'],
  ['TW', '0800080080'],
  ['MY', '1300882525'],
  ['BR', '08001234567'],
  ['ES', '900123456'],
  ['RU', '88005553535'],
])('a line of %s that any firm has is no person’s: %s', (region, digits) => {
  expect(atHome(planOf(region)!, digits)?.kind).toBe('firm');
});

test('a zero of home may stay after the country code', () => {
  expect(fromAbroad(planOf('GB')!, '4407700900123')?.value).toBe('+447700900123');
});

test('numbers without what one dials first at home are none', () => {
  expect(atHome(planOf('JP')!, '9012345678')).toBeNull();
  expect(atHome(planOf('ID')!, '81234567890')).not.toBeNull();
});

function kindOf({ code }: PhonePlan, number: string): string {
  const phone = parsePhoneNumber(`+${code}${number}`, { extract: false }, plans);
  const isWhole = phone?.nationalNumber === number || code === ITALY;
  return phone?.isValid() && isWhole ? String(phone.getType()) : 'none';
}

/** Digits that look random and are the same in every run. */
function randomDigits(): (count: number) => string {
  let state = 0x2545f491;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % 10;
  };
  return (count) => Array.from({ length: count }, next).join('');
}
