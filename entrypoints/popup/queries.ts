import { type Counts, countsSince, type Given, givenTo } from '../../utils/ledger/read';
import type { Site } from '../../utils/sites/site';

/** What happened since midnight, by this machine's clock. */
export function countsToday(): Promise<Counts> {
  return countsSince(new Date().setHours(0, 0, 0, 0));
}

/** What the site has from the viewer. */
export async function givenHere(site: Site | null): Promise<Given[]> {
  return site ? givenTo(site.id) : [];
}
