import type { Agreement } from './agreement';
import type { Who } from './level';

/** As much of a birthday as is asked for. */
export interface Month {
  year: number;
  /** 1–12. */
  month: number;
}

/** A proposal to both: somebody is old enough now that other rules usually hold. */
export interface Step {
  age: 14 | 18;
  who: 'teen' | 'myself';
}

/** How long “not yet” puts a proposal off, in milliseconds: three months. */
export const LATER = 91 * 24 * 60 * 60_000;

/** Those whose age says anything: for everybody else none is kept. */
export function isGrowing(who: Who | null): boolean {
  return who === 'child' || who === 'teen';
}

/** Completed years in that month; the month of the birthday counts as completed. */
export function ageIn(born: Month, today: Month): number {
  return today.year - born.year - (today.month < born.month ? 1 : 0);
}

/**
 * What is to be proposed; `null`: nothing, or it was put off.
 *
 * A clock turned forward brings the proposal early, and no more: taking it up needs what lowering a level needs.
 */
export function stepDue(
  { who, born, later }: Pick<Agreement, 'who' | 'born' | 'later'>,
  today: Month,
): Step | null {
  if (!born || later || !isGrowing(who)) return null;
  const age = ageIn(born, today);
  if (age >= 18) return { age: 18, who: 'myself' };
  return who === 'child' && age >= 14 ? { age: 14, who: 'teen' } : null;
}

/** Reads a month from whatever was stored or sent; `null` if it is none. */
export function parseMonth(value: unknown): Month | null {
  const { year, month } = (value ?? {}) as Record<string, unknown>;
  const known = isWhole(year, 1900, 9999) && isWhole(month, 1, 12);
  return known ? { year: year as number, month: month as number } : null;
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
