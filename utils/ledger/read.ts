import type { DataType } from '../pii/finding';
import { currentLedger } from './current';
import { isGiven, type Kind, type LedgerEvent } from './event';
import { openEvents } from './opened';
import type { EventRow, Ledger } from './schema';
import { spansOf } from './spans';
import { readTotals } from './totals';

/** How many events are opened at once while looking for those that fit: few, then more, as what fits is rare. */
const PAGE = { first: 25, most: 400 };

/** Which events. */
export interface EventQuery {
  /** Only older ones, in milliseconds since the Unix epoch. */
  before?: number;
  /** Only those since then, likewise: what is older is not even looked at. */
  after?: number;
  /** At most so many. */
  limit: number;
  site?: string;
  kind?: Kind;
  type?: DataType;
  /** Found in the site's, receiver's or company's name or in the sample; upper and lower case are the same. */
  text?: string;
}

/** A type of detail and when a site last got it, in milliseconds since the Unix epoch. */
export interface Given {
  type: DataType;
  at: number;
}

/** What a site has from the viewer, and what it was spared. */
export interface SiteSummary {
  /** Latest first. */
  given: Given[];
  /** How many messages were masked. */
  masked: number;
}

/**
 * Events that fit, newest first; all of the last one's millisecond, be they a few more, so that `before` skips none.
 *
 * @throws {LedgerLockedError}
 */
export async function readEvents(query: EventQuery, from?: Ledger): Promise<LedgerEvent[]> {
  const db = from ?? (await currentLedger());
  const found: LedgerEvent[] = [];
  let size = Math.max(PAGE.first, query.limit);
  for await (const span of spansOf(query, db)) {
    if (found.length >= query.limit) break;
    let before = Math.min(query.before ?? Infinity, span.end);
    const start = Math.max(query.after ?? -Infinity, span.start);
    while (found.length < query.limit && before > start) {
      const rows = await pageOf(start, before, size, db);
      size = Math.min(size * 2, PAGE.most);
      for (const { day: _, ...event } of await openEvents(rows, db)) {
        if (fits(event, query)) found.push(event);
      }
      before = rows.at(-1)?.at ?? -Infinity;
    }
  }
  const last = found[query.limit - 1]?.at;
  return last === undefined ? found : found.filter(({ at }) => at >= last);
}

/** The next rows before a moment, about so many; of a millisecond all or none. */
async function pageOf(
  start: number,
  before: number,
  size: number,
  db: Ledger,
): Promise<EventRow[]> {
  const between = db.boxes.where('at').between(start, before, true, false);
  const rows = await between.reverse().limit(size).toArray();
  if (rows.length < size) return rows;
  const { at } = rows.at(-1)!;
  const last = await db.boxes.where('at').equals(at).toArray();
  return [...rows.filter((row) => row.at !== at), ...last];
}

/** Whether an event is one of those asked for. */
export function fits(
  event: LedgerEvent,
  { site, kind, type, text }: Pick<EventQuery, 'site' | 'kind' | 'type' | 'text'>,
): boolean {
  if (site !== undefined && event.site !== site) return false;
  if (kind !== undefined && event.kind !== kind) return false;
  if (type !== undefined && !event.types.includes(type)) return false;
  if (!text) return true;
  const said = [event.site, event.receiver, event.company, event.sample].join('\n');
  return said.toLowerCase().includes(text.toLowerCase());
}

/**
 * What was given to a site, and how often a message to it was masked instead.
 *
 * @throws {LedgerLockedError}
 */
export async function summaryOf(site: string, from?: Ledger): Promise<SiteSummary> {
  const last = new Map<DataType, number>();
  let masked = 0;
  for (const row of await readTotals(from)) {
    if (row.site !== site) continue;
    if (row.action === 'masked') masked += row.events;
    if (row.type && isGiven(row)) last.set(row.type, Math.max(row.last, last.get(row.type) ?? 0));
  }
  const given = [...last].map(([type, at]) => ({ type, at })).sort((a, b) => b.at - a.at);
  return { given, masked };
}
