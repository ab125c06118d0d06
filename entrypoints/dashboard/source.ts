import {
  type EventQuery,
  readEvents as read,
  type SiteSummary,
  summaryOf,
} from '../../utils/ledger/read';
import { readRollups as rollups } from '../../utils/ledger/rollup';
import { readTotals as totals } from '../../utils/ledger/totals';
import type { Entry, Row } from '../../utils/reports/row';

/** Where our pages get the ledger from; the only file that knows how it is stored. */
export type Query = EventQuery;

/**
 * Rows from a day to a day, both included; newest day first.
 *
 * @throws {LedgerLockedError}
 */
export function readRollups(fromDay: string, toDay: string): Promise<Row[]> {
  return rollups(fromDay, toDay);
}

/**
 * Rows of all time, each `day` the last on which it happened: quick, however old the ledger.
 *
 * @throws {LedgerLockedError}
 */
export function readTotals(): Promise<Row[]> {
  return totals();
}

/**
 * Entries that fit, newest first.
 *
 * @throws {LedgerLockedError}
 */
export function readEvents(query: Query): Promise<Entry[]> {
  return read(query);
}

/**
 * What a site has, over all time; quick, as the popup waits for it.
 *
 * @throws {LedgerLockedError}
 */
export function readSummary(site: string): Promise<SiteSummary> {
  return summaryOf(site);
}

export { watchLock } from '../../utils/ledger/locked';
