import { DAY } from '../day';
import type { RollupRow } from './fold';
import type { EventQuery } from './read';
import { readDays } from './rollup';
import type { Ledger } from './schema';
import { ZONES } from './sum';

/** A stretch of time, in milliseconds since the Unix epoch; its end is not in it. */
export interface Span {
  start: number;
  end: number;
}

/**
 * When what is asked for may have happened, newest first: the sums tell on which days there is none of it, so that a
 * site seen once in three years is found without opening a million events.
 *
 * @throws {LedgerLockedError}
 */
export async function spansOf(query: EventQuery, db: Ledger): Promise<Span[]> {
  const { after, site, kind, type } = query;
  if (site === undefined && kind === undefined && type === undefined) {
    return [{ start: -Infinity, end: Infinity }];
  }
  const may = (row: RollupRow) =>
    (site === undefined || row.site === site) &&
    (kind === undefined || row.kind === kind) &&
    (type === undefined || row.type === type);
  const first = after === undefined ? -Infinity : Math.floor((after - ZONES) / DAY);
  const days = (await readDays(first, Infinity, db)).filter(({ rows }) => rows.some(may));
  return joined(days.map(({ day }) => day));
}

/** Days, newest first, as spans that do not overlap. A day by some clock is wider than the same one of UTC. */
function joined(days: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const day of days) {
    const start = day * DAY - ZONES;
    const end = (day + 1) * DAY + ZONES;
    const newer = spans.at(-1);
    if (newer && end >= newer.start) newer.start = start;
    else spans.push({ start, end });
  }
  return spans;
}
