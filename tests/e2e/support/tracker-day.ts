import { countsOf } from './ledger';
import type { Tab } from './viewer';

/** What was blocked on a site by the ledger, by the name of the company; a burst is written within some seconds. */
export async function readDay(page: Tab, site: string): Promise<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { company, count } of await countsOf(page, site))
    sums[company] = (sums[company] ?? 0) + count;
  return sums;
}
