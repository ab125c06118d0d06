import type { WeekRow } from '../../components/lock/week';
import { DAY, localDay } from '../../utils/day';
import { readRollups } from '../../utils/ledger/rollup';

const DAYS = 7;

/**
 * What the last seven days add up to, type by type and site by site.
 *
 * @throws {LedgerLockedError}
 */
export function weekRows(now: number): Promise<WeekRow[]> {
  return readRollups(localDay(now - (DAYS - 1) * DAY), localDay(now));
}
