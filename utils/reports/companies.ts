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

/** Who follows the viewer across rooms, most requests first. */
export function companies(rows: readonly Row[], today: string, weeks = 12): Follower[] {
  const first = addDays(today, 1 - weeks * 7);
  const found = new Map<string, Follower & { bySite: Map<string, number> }>();
  for (const row of rows) {
    if (row.kind !== 'tracker' || row.action !== 'blocked') continue;
    const name = partyOf(row);
    let entry = found.get(name);
    if (!entry) {
      const bars = Array.from({ length: weeks }, () => 0);
      entry = { name, count: 0, sites: [], weeks: bars, change: 'same', bySite: new Map() };
      found.set(name, entry);
    }
    entry.count += row.count;
    entry.bySite.set(row.site, (entry.bySite.get(row.site) ?? 0) + row.count);
    if (row.day >= first && row.day <= today) {
      entry.weeks[Math.floor(daysBetween(first, row.day) / 7)]! += row.count;
    }
  }
  return [...found.values()]
    .map(({ bySite, ...entry }) => ({
      ...entry,
      sites: [...bySite]
        .map(([site, count]) => ({ site, count }))
        .sort((a, b) => b.count - a.count || (a.site < b.site ? -1 : 1)),
      change: changeOf(entry),
    }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function changeOf({ weeks, count }: Pick<Follower, 'weeks' | 'count'>): Follower['change'] {
  const [now, before] = [weeks.at(-1) ?? 0, weeks.at(-2) ?? 0];
  if (now > 0 && now === count) return 'new';
  return now > before ? 'more' : now < before ? 'less' : 'same';
}
