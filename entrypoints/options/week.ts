import type { WeekRow } from '../../components/lock-week';
import { ledger } from '../../utils/ledger/schema';

const DAYS = 7;
const DAY = 86_400_000;

/** What the last seven days add up to, type by type and site by site. */
export async function weekRows(now: number): Promise<WeekRow[]> {
  const events = await ledger.events
    .where('at')
    .aboveOrEqual(now - DAYS * DAY)
    .toArray();
  return events.flatMap(({ at, site, kind, types, action }) =>
    types.map((type) => ({
      day: new Date(at).toISOString().slice(0, 10),
      site,
      kind,
      type,
      action,
      count: 1,
    })),
  );
}
