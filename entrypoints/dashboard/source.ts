import { openSample, type SiteSummary, summaryOf } from '../../utils/ledger/read';
import { ledger, type Row as StoredRow } from '../../utils/ledger/schema';
import type { DataType } from '../../utils/pii/finding';
import { localDay, utc } from '../../utils/reports/day';
import { rollUp } from '../../utils/reports/roll-up';
import type { Entry, Kind, Row } from '../../utils/reports/row';

/** Where our pages get the ledger from; the only file that knows how it is stored. */
export interface Query {
  /** Older than this, in milliseconds since the Unix epoch. */
  before?: number;
  limit: number;
  site?: string;
  kind?: Kind;
  type?: DataType;
  /** Stands in the site, the receiver, the company or the sample. */
  text?: string;
}

/** Rows from a day to a day, both included; newest day first. */
export async function readRollups(fromDay: string, toDay: string): Promise<Row[]> {
  // A day of room on both sides: stored moments are of no time zone, days are of this machine's.
  const stored = await ledger.events
    .where('at')
    .between(utc(fromDay) - DAY, utc(toDay) + 2 * DAY)
    .toArray();
  return rollUp(
    stored
      .filter(({ at }) => localDay(at) >= fromDay && localDay(at) <= toDay)
      .map((row) => entryOf(row, null)),
  );
}

/** Entries that fit, newest first. */
export async function readEvents(query: Query): Promise<Entry[]> {
  const { before = Infinity, limit, site, kind, type, text } = query;
  const needle = text?.toLowerCase();
  const found = await ledger.events
    .where('at')
    .below(before)
    .reverse()
    .filter(
      (row) =>
        (!site || row.site === site) &&
        (!kind || row.kind === kind) &&
        (!type || row.types.includes(type)) &&
        (!needle || row.site.includes(needle)),
    )
    .limit(limit)
    .toArray();
  return Promise.all(
    found.map(async (row) => entryOf(row, await openSample(row).catch(() => null))),
  );
}

/** What a site has, over all time; quick, as the popup waits for it. */
export function readSummary(site: string): Promise<SiteSummary> {
  return summaryOf(site);
}

const DAY = 86_400_000;

function entryOf({ sample: _, ...row }: StoredRow, sample: string | null): Entry {
  return { receiver: null, company: null, encoding: null, count: 1, ...row, sample };
}

/** Calls back when the ledger was locked or opened, and answers how to stop that; this ledger knows no lock yet. */
export function watchLock(_onChange: () => void): () => void {
  return () => {};
}
