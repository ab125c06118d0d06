import type { DataType } from '../pii/finding';
import { partyOf } from './meaning';
import type { Row } from './row';

/** What was seen to leave to somebody. */
export interface Leak {
  party: string;
  sites: string[];
  types: DataType[];
  /** Times it left. */
  seen: number;
  /** Times it was stopped. */
  stopped: number;
  last: number;
}

/** Who got, or nearly got, details that pages sent on, most first. */
export function leaks(rows: readonly Row[]): Leak[] {
  const found = new Map<string, Leak>();
  for (const row of rows) {
    if (row.kind !== 'leak') continue;
    const party = partyOf(row);
    const leak = found.get(party) ?? { party, sites: [], types: [], seen: 0, stopped: 0, last: 0 };
    found.set(party, leak);
    if (!leak.sites.includes(row.site)) leak.sites.push(row.site);
    if (row.type && !leak.types.includes(row.type)) leak.types.push(row.type);
    if (row.action === 'stopped') leak.stopped += row.events;
    else leak.seen += row.events;
    leak.last = Math.max(leak.last, row.last);
  }
  return [...found.values()].sort(
    (a, b) => b.seen + b.stopped - a.seen - a.stopped || (a.party < b.party ? -1 : 1),
  );
}
