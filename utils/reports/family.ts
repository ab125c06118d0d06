import type { DataType } from '../pii/finding';
import { isAsked } from './meaning';
import type { Row } from './row';

/** Details of one type on one site that were asked about, and what became of them. */
export interface FamilyLine {
  site: string;
  type: DataType;
  asked: number;
  /** Masked or edited. */
  kept: number;
  /** Sent as typed: on the writer's own word, or on a parent's. */
  sent: number;
}

/** What parents and child both see of some days: how often, of what, where. Never a text, never a detail. */
export interface FamilyCounts {
  /** The most frequent first. */
  lines: FamilyLine[];
  /** Others' messages that were marked, by site; the most first. */
  lures: { site: string; count: number }[];
}

/** Adds rows up for the family. */
export function familyCounts(rows: readonly Row[]): FamilyCounts {
  const lines = new Map<string, FamilyLine>();
  const lures = new Map<string, number>();
  for (const row of rows) {
    const { site, type, action, count, kind } = row;
    if (kind === 'lure') lures.set(site, (lures.get(site) ?? 0) + count);
    if (!type || !isAsked(row)) continue;
    const key = `${site} ${type}`;
    const line = lines.get(key) ?? { site, type, asked: 0, kept: 0, sent: 0 };
    lines.set(key, line);
    line.asked += count;
    if (action === 'sent_anyway') line.sent += count;
    else if (action !== 'held') line.kept += count;
  }
  return {
    lines: [...lines.values()].sort((a, b) => b.asked - a.asked),
    lures: [...lures].map(([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count),
  };
}
