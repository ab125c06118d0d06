import type { Ledger } from './schema';

/**
 * Has these days (since 1970-01-01, by the events' own clocks) summed up anew.
 *
 * To be called in the transaction that changes their events.
 */
export async function markStale(days: Iterable<number>, db: Ledger): Promise<void> {
  await db.days.bulkPut([...new Set(days)].map((day) => ({ day, mark: Math.random() })));
}
