import type { LedgerEvent } from '../../../utils/ledger/event';
import { openEvents } from '../../../utils/ledger/opened';
import { type Ledger, openLedger } from '../../../utils/ledger/schema';

/** A ledger of its own for a test. */
export function aLedger(): Ledger {
  return openLedger(crypto.randomUUID());
}

/** All events, by id. */
export async function eventsIn(db: Ledger): Promise<LedgerEvent[]> {
  const events = await openEvents(await db.boxes.toArray(), db);
  return events.map(({ day: _, ...event }) => event).sort((a, b) => (a.id < b.id ? -1 : 1));
}
