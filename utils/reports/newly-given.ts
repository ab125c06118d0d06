import { isGiven } from '../ledger/event';
import { type DataType, dataTypes } from '../pii/finding';
import { partyOf } from './meaning';
import type { Row } from './row';

/** A party and the details it did not have before. */
export interface Newcomer {
  party: string;
  site: string;
  types: DataType[];
}

/** Who got which details for the first time since `from` (a day), as far back as the rows go. */
export function newlyGiven(rows: readonly Row[], from: string): Newcomer[] {
  const first = new Map<string, { row: Row; day: string }>();
  for (const row of rows) {
    if (!row.type || !isGiven(row)) continue;
    const key = `${partyOf(row)}\n${row.type}`;
    const known = first.get(key);
    if (!known || row.day < known.day) first.set(key, { row, day: row.day });
  }
  const found = new Map<string, Newcomer>();
  for (const { row, day } of first.values()) {
    if (day < from) continue;
    const party = partyOf(row);
    const newcomer = found.get(party) ?? { party, site: row.site, types: [] };
    found.set(party, newcomer);
    newcomer.types.push(row.type!);
  }
  return [...found.values()]
    .map((one) => ({ ...one, types: dataTypes.filter((type) => one.types.includes(type)) }))
    .sort((a, b) => b.types.length - a.types.length || (a.party < b.party ? -1 : 1));
}
