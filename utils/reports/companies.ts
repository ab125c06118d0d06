import { addDays, daysBetween } from '../day';
import { partyOf } from './meaning';
import type { Row } from './row';

/** A company whose requests were blocked. */
export interface Follower {
  name: string;
  /** Requests blocked. */
  count: number;
  /** Requests blocked on each site, most first. */
  sites: { site: string; count: number }[];
  /** Requests a week, oldest first; the last week ends today. */
  weeks: number[];
  /** The last seven days against the seven before. */
  change: 'more' | 'less' | 'same' | 'new';
}

/** Weeks that are drawn. */
const WEEKS = 12;

/**
 * Who follows the viewer across rooms, most requests first.
 *
 * @param before Rows of before the time that is looked at: they tell what is new, and how the weeks went.
 */
export function companies(
  rows: readonly Row[],
  today: string,
  before: readonly Row[] = [],
): Follower[] {
  const first = addDays(today, 1 - WEEKS * 7);
  const found = new Map<string, Follower & { ever: number; bySite: Map<string, number> }>();
  for (const row of rows.filter(isBlocked)) {
    const name = partyOf(row);
    let entry = found.get(name);
    if (!entry) {
      const weeks = Array.from({ length: WEEKS }, () => 0);
      entry = { name, count: 0, sites: [], weeks, change: 'same', ever: 0, bySite: new Map() };
      found.set(name, entry);
    }
    entry.count += row.count;
    entry.bySite.set(row.site, (entry.bySite.get(row.site) ?? 0) + row.count);
  }
  for (const row of [...rows, ...before].filter(isBlocked)) {
    const entry = found.get(partyOf(row));
    if (!entry) continue;
    entry.ever += row.count;
    if (row.day >= first && row.day <= today) {
      entry.weeks[Math.floor(daysBetween(first, row.day) / 7)]! += row.count;
    }
  }
  return [...found.values()]
    .map(({ bySite, ever, ...entry }) => ({
      ...entry,
      sites: [...bySite]
        .map(([site, count]) => ({ site, count }))
        .sort((a, b) => b.count - a.count || (a.site < b.site ? -1 : 1)),
      change: changeOf(entry.weeks, ever),
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function isBlocked({ kind, action }: Row): boolean {
  return kind === 'tracker' && action === 'blocked';
}

function changeOf(weeks: readonly number[], ever: number): Follower['change'] {
  const [now, before] = [weeks.at(-1) ?? 0, weeks.at(-2) ?? 0];
  if (now > 0 && now === ever) return 'new';
  return now > before ? 'more' : now < before ? 'less' : 'same';
}
