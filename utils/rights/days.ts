const DAY = 86_400_000;

/** `YYYY-MM-DD`, `days` later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 0 is Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The day that begins at `at` (milliseconds since the Unix epoch), `offset` minutes behind UTC as `getTimezoneOffset` has it. */
export function dayOf(at: number, offset: number): string {
  return new Date(at - offset * 60_000).toISOString().slice(0, 10);
}
