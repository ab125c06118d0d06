import { addDays, daysBetween, weekday } from '../day';
import { isGiven } from '../ledger/event';
import { OTHERS } from './flow-graph';
import { isAsked } from './meaning';
import type { Row } from './row';

/** What happened on a site in a week, in details. */
export interface Bucket {
  /** Its Monday. */
  from: string;
  /** Given, or seen to leave. */
  given: number;
  /** Asked about and not sent. */
  spared: number;
  /** Messages that fished for details. */
  lures: number;
}

export interface Lane {
  site: string;
  total: number;
  buckets: Bucket[];
}

/** One lane of weeks per site, the busiest first; beyond `most` sites the rest share one. */
export function timeline(rows: readonly Row[], today: string, weeks = 26, most = 8): Lane[] {
  const first = addDays(today, -weekday(today) - (weeks - 1) * 7);
  const lanes = new Map<string, Lane>();
  for (const row of rows) {
    const what = meaningOf(row);
    if (!what || row.day < first || row.day > today) continue;
    if (!lanes.has(row.site)) lanes.set(row.site, emptyLane(row.site, first, weeks));
    const lane = lanes.get(row.site)!;
    lane.buckets[Math.floor(daysBetween(first, row.day) / 7)]![what] += row.count;
    lane.total += row.count;
  }
  const ranked = [...lanes.values()].sort(
    (a, b) => b.total - a.total || (a.site < b.site ? -1 : 1),
  );
  if (ranked.length <= most) return ranked;
  return [...ranked.slice(0, most - 1), together(ranked.slice(most - 1), first, weeks)];
}

function meaningOf(row: Row): Exclude<keyof Bucket, 'from'> | null {
  if (isGiven(row)) return 'given';
  if (row.kind === 'lure') return 'lures';
  return isAsked(row) || (row.kind === 'leak' && row.action === 'stopped') ? 'spared' : null;
}

function together(lanes: Lane[], first: string, weeks: number): Lane {
  const sum = emptyLane(OTHERS, first, weeks);
  for (const { buckets, total } of lanes) {
    sum.total += total;
    for (const [i, { given, spared, lures }] of buckets.entries()) {
      const bucket = sum.buckets[i]!;
      bucket.given += given;
      bucket.spared += spared;
      bucket.lures += lures;
    }
  }
  return sum;
}

function emptyLane(site: string, first: string, weeks: number): Lane {
  const buckets = Array.from({ length: weeks }, (_, i) => ({
    from: addDays(first, i * 7),
    given: 0,
    spared: 0,
    lures: 0,
  }));
  return { site, total: 0, buckets };
}
