/** A day of UTC, in milliseconds. */
export const DAY = 86_400_000;

/** The day of a moment by this machine's clock and zone, `YYYY-MM-DD`. */
export function localDay(at: number): string {
  const date = new Date(at);
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** Days from 1970-01-01 to a day written `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The day so many days after 1970-01-01, `YYYY-MM-DD`. */
export function dayText(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
