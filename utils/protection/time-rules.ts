/** Times of a day, in minutes from midnight; `to` may be the next morning. */
export interface Night {
  from: number;
  to: number;
}

/** How long somebody watches live rooms, as they or their parents have it. */
export interface TimeRules {
  /** Minutes a day; `null`: as long as one likes. */
  daily: number | null;
  /** When there is none; `null`: never. */
  night: Night | null;
}

export const NO_TIME: TimeRules = { daily: null, night: null };

/** Minutes of a day. */
export const DAY = 24 * 60;

/** Reads them from whatever was stored or sent; what is not in order is `null`. */
export function parseTime(value: unknown): TimeRules | null {
  if (typeof value !== 'object' || value === null) return null;
  const { daily, night } = value as Record<string, unknown>;
  const isTimed = daily === null || (isMinute(daily) && daily > 0);
  if (!isTimed) return null;
  if (night === null) return { daily, night };
  const { from, to } = (night ?? {}) as Record<string, unknown>;
  return isMinute(from) && isMinute(to) && from !== to ? { daily, night: { from, to } } : null;
}

/** Whether some minute that was kept free no longer is. */
export function isSofter(before: TimeRules, after: TimeRules): boolean {
  const isLonger = (after.daily ?? DAY) > (before.daily ?? DAY);
  if (isLonger) return true;
  const all = Array.from({ length: DAY }, (_, minute) => minute);
  return all.some((minute) => isNight(before, minute) && !isNight(after, minute));
}

/** The stricter of each: what a family has settled, and what a policy lays down. */
export function strictestTime(agreed: TimeRules, policy: TimeRules): TimeRules[] {
  return [
    { ...agreed, daily: fewerMinutes(agreed, policy) },
    { daily: null, night: policy.night },
  ];
}

/** The shorter of two limits; `null`: there is none. */
export function fewerMinutes(a: TimeRules, b: TimeRules): number | null {
  const daily = Math.min(a.daily ?? DAY, b.daily ?? DAY);
  return daily === DAY ? null : daily;
}

/** @param minute Of the day. */
export function isNight({ night }: TimeRules, minute: number): boolean {
  if (!night) return false;
  const { from, to } = night;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function isMinute(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < DAY;
}
