import type { DataType } from '../pii/finding';
import type { Action, Channel, Kind } from './event';
import type { DatedEvent } from './pack';

/** How often a thing happened on a day. */
export interface RollupRow {
  /** By the clock of the machine it was written on, `YYYY-MM-DD`. */
  day: string;
  site: string;
  receiver: string | null;
  company: string | null;
  kind: Kind;
  /** An event of three types counts in three rows; of none, in one row with `null`. */
  type: DataType | null;
  channel: Channel;
  action: Action;
  count: number;
  /** How many events begin with this type: summed over the types, each event is counted once. */
  events: number;
  /** The latest, in milliseconds since the Unix epoch. */
  last: number;
}

/** What happened, whatever the day; `day` is the last on which it did. */
export function total(rows: Iterable<RollupRow>): RollupRow[] {
  const totals = new Map<string, RollupRow>();
  for (const row of rows) {
    const { site, receiver, company, kind, type, channel, action } = row;
    const name = [site, receiver, company, kind, type, channel, action].join('\n');
    const sum = totals.get(name);
    if (sum) {
      sum.count += row.count;
      sum.events += row.events;
      if (row.day > sum.day) sum.day = row.day;
      sum.last = Math.max(sum.last, row.last);
    } else {
      totals.set(name, { ...row });
    }
  }
  return [...totals.values()];
}

/** Events summed up; the rows are in no order. */
export function fold(events: Iterable<DatedEvent>): RollupRow[] {
  const rows = new Map<string, RollupRow>();
  for (const { day, site, receiver, company, kind, types, channel, action, count, at } of events) {
    for (const [i, type] of (types.length > 0 ? types : [null]).entries()) {
      const begins = i === 0 ? 1 : 0;
      const group = { day, site, receiver, company, kind, type, channel, action };
      const name = JSON.stringify(Object.values(group));
      const row = rows.get(name);
      if (row) {
        row.count += count;
        row.events += begins;
        row.last = Math.max(row.last, at);
      } else {
        rows.set(name, { ...group, count, events: begins, last: at });
      }
    }
  }
  return [...rows.values()];
}
