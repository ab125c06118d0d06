import { Dexie } from 'dexie';
import { beginEpoch } from '../../../../utils/ledger/epoch';
import { sealEvent } from '../../../../utils/ledger/event-row';
import type { DatedEvent } from '../../../../utils/ledger/pack';
import { newRing } from '../../../../utils/ledger/ring';

/** A database as version 2 made it: without bundles. Rows have been sealed alike since then. */
export async function writeVersion2(name: string, events: readonly DatedEvent[]): Promise<void> {
  const db = new Dexie(name);
  db.version(2).stores({
    boxes: 'id, at',
    days: 'day',
    sums: 'day',
    records: 'id',
    epochs: '++n',
    keys: 'id',
  });
  const ring = await newRing();
  const { epoch, key } = await beginEpoch(ring);
  const n = (await db.table('epochs').add(epoch)) as number;
  await db.table('keys').add(ring);
  const rows = await Promise.all(events.map((event) => sealEvent(event, { epoch: n, key })));
  await db.table('boxes').bulkAdd(rows);
  await db.table('days').bulkPut(rows.map(({ day }) => ({ day, mark: Math.random() })));
  db.close();
}
