import { addDays, weekday } from '../day';
import type { Row } from './row';

export interface CalendarDay {
  day: string;
  count: number;
  /** 0 nothing, 1–4 quarters of the busiest day. */
  level: 0 | 1 | 2 | 3 | 4;
}

export interface Calendar {
  /** Weeks from Monday, oldest first; the first and the last may be short. */
  weeks: CalendarDay[][];
  total: number;
  /** Days on which anything happened. */
  active: number;
  busiest: CalendarDay | null;
}

/** The days of about a year up to `today`, and how many entries there are of each; blocked requests are left out, as they would drown it. */
export function calendar(rows: readonly Row[], today: string, weeks = 53): Calendar {
  const first = addDays(today, -weekday(today) - (weeks - 1) * 7);
  const counts = new Map<string, number>();
  for (const { kind, day, events } of rows) {
    if (kind === 'tracker' || day < first || day > today) continue;
    counts.set(day, (counts.get(day) ?? 0) + events);
  }
  const most = Math.max(0, ...counts.values());
  const grid: CalendarDay[][] = [];
  for (let day = first; day <= today; day = addDays(day, 1)) {
    if (weekday(day) === 0) grid.push([]);
    const count = counts.get(day) ?? 0;
    grid.at(-1)!.push({ day, count, level: Math.ceil((count / (most || 1)) * 4) as 0 });
  }
  const days = grid.flat();
  return {
    weeks: grid,
    total: days.reduce((sum, { count }) => sum + count, 0),
    active: counts.size,
    busiest: days.find(({ count }) => count > 0 && count === most) ?? null,
  };
}
