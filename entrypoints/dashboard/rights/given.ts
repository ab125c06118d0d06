import type { RollupRow } from '../../../utils/ledger/rollup';
import type { GivenType } from '../../../utils/rights/breach';

/** What a site has been given. */
export interface GivenTo {
  /** Id of a site's record, or a domain. */
  site: string;
  /** The oldest first. */
  given: GivenType[];
}

/** Ways in which a detail was given away, by the viewer or behind their back. */
const GIVEN: readonly RollupRow['action'][] = ['sent_anyway', 'given', 'seen'];

/** Sums rows up by site and type. */
export function givenBySite(rows: readonly RollupRow[]): GivenTo[] {
  const sites = new Map<string, Map<string, GivenType>>();
  for (const { site, type, action, count, last, day } of rows) {
    if (!type || !GIVEN.includes(action)) continue;
    const types = sites.get(site) ?? new Map<string, GivenType>();
    sites.set(site, types);
    const known = types.get(type) ?? { type, first: Infinity, last: 0, count: 0 };
    types.set(type, {
      type,
      // Rows tell the day and the last moment of it: the first is the earliest of these.
      first: Math.min(known.first, last, Date.parse(`${day}T12:00:00`)),
      last: Math.max(known.last, last),
      count: known.count + count,
    });
  }
  return [...sites].map(([site, types]) => ({
    site,
    given: [...types.values()].sort((a, b) => a.first - b.first),
  }));
}
