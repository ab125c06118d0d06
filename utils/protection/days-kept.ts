import { dayNumber, dayText, lastDays } from '../day';

/** How many days a family's numbers are kept, today among them: this week and the one before. */
export const DAYS_KEPT = 14;

/** Those of the days kept, each once and the oldest first; what lies before or after is left out. */
export function daysKept<T extends { day: string }>(all: readonly T[], today: string): T[] {
  return lastDays(today, DAYS_KEPT).flatMap((day) => all.find((one) => one.day === day) ?? []);
}

/** Those outside of a stretch of days, both ends included; `YYYY-MM-DD`. */
export function withoutDays<T extends { day: string }>(
  all: readonly T[],
  { from, to }: { from: string; to: string },
): T[] {
  return all.filter(({ day }) => day < from || day > to);
}

/** Whether it is a day as `localDay` writes it. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const number = dayNumber(value);
  return Number.isFinite(number) && dayText(number) === value;
}

/** Whether it can be how much or how often. */
export function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}
