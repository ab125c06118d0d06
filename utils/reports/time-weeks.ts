/** A day of this week beside the same day of the one before; minutes in live rooms. */
export interface TimeDay {
  /** Local day, YYYY-MM-DD. */
  day: string;
  minutes: number;
  before: number;
}

/** Two weeks of time in live rooms. */
export interface TimeWeeks {
  /** Seven days, the oldest first. */
  days: TimeDay[];
  /** Minutes of this week, and of the one before: the sums of what is shown. */
  total: number;
  before: number;
}

/** @param minutes Of fourteen days, the oldest first. */
export function timeWeeks(minutes: readonly { day: string; minutes: number }[]): TimeWeeks {
  const days = minutes
    .slice(7)
    .map((now, i) => ({ ...now, before: minutes[i]!.minutes }) satisfies TimeDay);
  return {
    days,
    total: days.reduce((sum, { minutes }) => sum + minutes, 0),
    before: days.reduce((sum, { before }) => sum + before, 0),
  };
}
