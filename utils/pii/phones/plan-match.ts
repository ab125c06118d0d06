import { phonePlans } from '../phone-plans';
import type { PhonePlan, Planned } from './phone-plan';

const byRegion = new Map(
  phonePlans.flatMap((plan) => plan.regions.map((region) => [region, plan] as const)),
);
const byCode = new Map(phonePlans.map((plan) => [plan.code, plan]));
const TRUNKS: Readonly<Record<PhonePlan['trunk'], RegExp>> = {
  '': /^/,
  '0': /^0/,
  '0?': /^0?/,
  '1?': /^1?/,
  '[78]?': /^(?:[78](?=\d{10}$))?/,
};

/** The plan of a region (ISO 3166-1 alpha-2), where we have one. */
export function planOf(region: string): PhonePlan | null {
  return byRegion.get(region) ?? null;
}

/** The plan that a number from abroad, without its + or 00, begins with the country code of. */
export function planByCode(digits: string): PhonePlan | null {
  for (let length = 1; length <= 3; length++) {
    const plan = byCode.get(digits.slice(0, length));
    if (plan) return plan;
  }
  return null;
}

/** What a plan says of digits as they are dialled at home; `null` for nothing. */
export function atHome(plan: PhonePlan, digits: string): Planned | null {
  if (plan.firm.test(digits)) return { plan, kind: 'firm', value: `+${plan.code}${digits}` };
  const trunk = TRUNKS[plan.trunk].exec(digits);
  return trunk && national(plan, digits.slice(trunk[0].length));
}

/** Whether digits are a person's phone as they are dialled at home in some region. */
export function isSomewhere(digits: string): boolean {
  return phonePlans.some((plan) => /mobile|fixed/.test(atHome(plan, digits)?.kind ?? ''));
}

/** What a plan says of digits after its country code; a zero of home may stand in front: +44 (0)7… */
export function fromAbroad(plan: PhonePlan, digits: string): Planned | null {
  const rest = digits.slice(plan.code.length);
  if (plan.firm.test(rest)) return { plan, kind: 'firm', value: `+${digits}` };
  return national(plan, rest) ?? (rest.startsWith('0') ? national(plan, rest.slice(1)) : null);
}

function national(plan: PhonePlan, digits: string): Planned | null {
  const kind = plan.mobile.test(digits) ? 'mobile' : plan.fixed.test(digits) ? 'fixed' : null;
  return kind && { plan, kind, value: `+${plan.code}${digits}` };
}

/** Whether digits are a mobile number as they are dialled at home in a region. */
export function isMobileIn(region: string, digits: string): boolean {
  const plan = planOf(region);
  return plan !== null && atHome(plan, digits)?.kind === 'mobile';
}
