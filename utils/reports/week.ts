import { addDays, lastDays } from '../day';
import { isAsked, isOutcome, OUTCOMES, type Outcome } from './meaning';
import type { Row } from './row';

/** What became of messages, and how many requests of trackers were blocked. */
export interface Totals extends Record<Outcome, number> {
  /** All messages that were asked about. */
  asked: number;
  blocked: number;
}

export interface Week {
  /** Seven days, oldest first, today the last. */
  days: (Totals & { day: string })[];
  totals: Totals;
  /** The seven days before. */
  before: Totals;
}

/** What was asked about and blocked in the seven days up to `today`. */
export function week(rows: readonly Row[], today: string): Week {
  const days = lastDays(today, 7).map((day) => ({ day, ...none() }));
  const [first, start] = [days[0]!.day, addDays(today, -13)];
  const [totals, before] = [none(), none()];
  for (const row of rows) {
    if (row.day > today || row.day < start) continue;
    if (row.day < first) add(before, row);
    else {
      add(totals, row);
      add(days.find(({ day }) => day === row.day)!, row);
    }
  }
  return { days, totals, before };
}

/** What was asked about and blocked, in all of the rows. */
export function totalsOf(rows: readonly Row[]): Totals {
  const totals = none();
  for (const row of rows) add(totals, row);
  return totals;
}

function add(totals: Totals, row: Row): void {
  if (row.kind === 'tracker' && row.action === 'blocked') totals.blocked += row.count;
  if (!isAsked(row) || !isOutcome(row.action)) return;
  totals[row.action] += row.events;
  totals.asked += row.events;
}

function none(): Totals {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
  return { ...(outcomes as Record<Outcome, number>), asked: 0, blocked: 0 };
}
