import { type Counts, countsSince, type SiteSummary, summaryOf } from '../../utils/ledger/read';
import type { PageSite } from '../../utils/sites/site';

/** What happened since midnight, by this machine's clock. */
export function countsToday(): Promise<Counts> {
  return countsSince(new Date().setHours(0, 0, 0, 0));
}

/** What the site under the popup has from the viewer; `null` where there is none. */
export async function summaryHere(site: PageSite | null): Promise<SiteSummary | null> {
  return site && summaryOf(site.id);
}
