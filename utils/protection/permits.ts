import { daysKept, isAmount, isDay } from './days-kept';

/**
 * What a parent may let go with the PIN on the spot: a message or a form as it is, spending for a while, more time
 * in live rooms, a live site.
 */
export const permits = ['send', 'form', 'spend', 'time', 'site'] as const;

export type Permit = (typeof permits)[number];

/** How often each was let go: numbers, and nothing of what it was or where. */
export type Permits = Readonly<Record<Permit, number>>;

/** Those of one local day, `YYYY-MM-DD`. */
export interface DayPermits {
  day: string;
  counts: Permits;
}

/** Reads what was stored; what is not in order is left out. */
export function parsePermits(stored: unknown): DayPermits[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    const { day, counts } = (value ?? {}) as Record<string, unknown>;
    return isDay(day) ? [{ day, counts: parseCounts(counts) }] : [];
  });
}

function parseCounts(value: unknown): Permits {
  const counts = (value ?? {}) as Record<string, unknown>;
  const numbers = permits.map((permit) => {
    const count = counts[permit];
    return [permit, isAmount(count) ? Math.floor(count) : 0] as const;
  });
  return Object.fromEntries(numbers) as Record<Permit, number>;
}

/** With one more of today's, and without what is older than is kept. */
export function withPermit(
  all: readonly DayPermits[],
  permit: Permit,
  today: string,
): DayPermits[] {
  const counts = permitsOf(all, today, today);
  const now = { day: today, counts: { ...counts, [permit]: counts[permit] + 1 } };
  return daysKept([now, ...all], today);
}

/** How often each was let go from one day to another, both included. */
export function permitsOf(all: readonly DayPermits[], from: string, to: string): Permits {
  const days = all.filter(({ day }) => day >= from && day <= to);
  const sums = permits.map((permit) => {
    return [permit, days.reduce((sum, { counts }) => sum + counts[permit], 0)] as const;
  });
  return Object.fromEntries(sums) as Record<Permit, number>;
}

/** Whether anything was let go. */
export function hasAny(counts: Permits): boolean {
  return permits.some((permit) => counts[permit] > 0);
}
