import { localDay } from '../day';
import type { Entry, Row } from './row';

/** Adds entries up to rows, newest day first. */
export function rollUp(entries: Iterable<Entry>): Row[] {
  const rows = new Map<string, Row>();
  for (const { at, site, receiver, company, kind, types, channel, action, count } of entries) {
    const day = localDay(at);
    for (const [i, type] of (types.length > 0 ? types : [null]).entries()) {
      const events = i === 0 ? 1 : 0;
      const key = [day, site, receiver, company, kind, type, channel, action].join('\n');
      const row = rows.get(key);
      if (row) {
        row.count += count;
        row.events += events;
        row.last = Math.max(row.last, at);
      } else {
        const fresh = { day, site, receiver, company, kind, type, channel, action };
        rows.set(key, { ...fresh, count, events, last: at });
      }
    }
  }
  return [...rows.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
