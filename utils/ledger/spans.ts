import { DAY } from '../day';
import type { RollupRow } from './fold';
import type { EventQuery } from './read';
import { readDays } from './rollup';
import type { Ledger } from './schema';
import { ZONES } from './sum';

/** How many days are looked at first; then twice as many, and so on: what is asked for is new, as a rule. */
const FIRST = 32;

/** Events newer than this are few, and sooner opened than looked up in sums, in milliseconds. */
const NEW = 3_600_000;

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
export async function* spansOf(query: EventQuery, db: Ledger): AsyncGenerator<Span> {
  const { after, before, site, kind, type } = query;
  const isAnything = site === undefined && kind === undefined && type === undefined;
  if (isAnything || (after !== undefined && after > Date.now() - NEW)) {
    yield { start: -Infinity, end: Infinity };
    return;
  }
  const may = (row: RollupRow) =>
    (site === undefined || row.site === site) &&
    (kind === undefined || row.kind === kind) &&
    (type === undefined || row.type === type);
  const [oldest, newest] = await endsOf(db);
  const first = Math.max(
    oldest,
    after === undefined ? -Infinity : Math.floor((after - ZONES) / DAY),
  );
  let last = Math.min(newest, before === undefined ? Infinity : Math.ceil((before + ZONES) / DAY));
  let reached = Infinity;
  for (let width = FIRST; last >= first; width *= 2) {
    const from = Math.max(first, last - width + 1);
    const days = (await readDays(from, last, db)).filter(({ rows }) => rows.some(may));
    for (const { start, end } of joined(days.map(({ day }) => day))) {
      yield { start, end: Math.min(end, reached) };
      reached = start;
    }
    last = from - 1;
  }
}

/** The first day there is and the last, since 1970-01-01. */
async function endsOf(db: Ledger): Promise<[number, number]> {
  const days = await db.days.toCollection().primaryKeys();
  return [days[0] ?? Infinity, days.at(-1) ?? -Infinity];
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
