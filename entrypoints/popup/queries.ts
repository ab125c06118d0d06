import { DAY, localDay } from '../../utils/day';
import type { DataType } from '../../utils/pii/finding';
import { companies } from '../../utils/reports/companies';
import { justNow } from '../../utils/reports/just-now';
import type { Entry } from '../../utils/reports/row';
import { type Totals, totalsOf } from '../../utils/reports/week';
import { readEvents, readRollups, readSummary } from '../dashboard/source';

/** What the popup says of the ledger. */
export interface PopupView {
  /** Today, on all sites. */
  today: Totals;
  /** Today, on this site. */
  here: Totals;
  /** Companies whose requests were blocked here today, most first. */
  blocked: string[];
  /** What the site has, latest first, and how many messages were masked on it. */
  summary: { given: { type: DataType; at: number }[]; masked: number };
  /** What went out as typed here just now. */
  justSent: DataType | null;
  /** Whether a message of others was marked here just now. */
  hasMarked: boolean;
}

/** How long “just now” is, in milliseconds. */
const JUST_NOW = 10 * 60_000;
const RECENT = 3;
/** How far back recent warnings are looked for, in milliseconds. */
const LATELY = 30 * DAY;

/** Reads all of it that is seen at once; without a site, of all sites. */
export async function readPopup(site: string | null): Promise<PopupView> {
  const now = Date.now();
  const day = localDay(now);
  const since = now - JUST_NOW;
  const [lately, summary] = await Promise.all([
    readRollups(localDay(since), day),
    site === null ? { given: [], masked: 0 } : readSummary(site),
  ]);
  const rows = lately.filter((row) => row.day === day);
  const here = rows.filter((row) => site === null || row.site === site);
  const { sent, hasMarked } = justNow(
    lately.filter((row) => row.site === site),
    since,
  );
  return {
    today: totalsOf(rows),
    here: totalsOf(here),
    blocked: companies(here, day).map(({ name }) => name),
    summary,
    justSent: sent,
    hasMarked,
  };
}

/** The newest warnings; without a site, of all sites. */
export function readRecent(site: string | null): Promise<Entry[]> {
  const of = site === null ? {} : { site };
  return readEvents({ ...of, kind: 'warning', after: Date.now() - LATELY, limit: RECENT });
}
