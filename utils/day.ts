/**
 * Days as people have them: `YYYY-MM-DD`, without hours and zones. As numbers they count from 1970-01-01.
 *
 * Only `localDay` looks at a clock's zone; a day once named stays that day wherever its reader is.
 */

/** A day without a change of clocks, in milliseconds. */
export const DAY = 86_400_000;

/** The day of a moment (milliseconds since the Unix epoch) by this machine's zone. */
export function localDay(at: number): string {
  const date = new Date(at);
  return iso(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The day so many days later, or earlier if negative. */
export function addDays(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}

/** How many days lie between two days; negative if `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7;
}

/** The last `count` days, oldest first, `today` among them. */
export function lastDays(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => addDays(today, i - count + 1));
}

/** Days from 1970-01-01 to a day; `NaN` if it is none. */
export function dayNumber(day: string): number {
  return Math.round(utc(day) / DAY);
}

/** The day so many days after 1970-01-01. */
export function dayText(number: number): string {
  const date = new Date(number * DAY);
  return iso(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Midnight of the day in UTC, in milliseconds since the Unix epoch: what `Intl` is given with `timeZone: 'UTC'`. */
export function utc(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function iso(year: number, month: number, date: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;
}
