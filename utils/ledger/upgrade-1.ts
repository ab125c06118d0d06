import { Dexie, type Transaction } from 'dexie';
import { localDay } from '../day';
import { beginEpoch } from './epoch';
import type { LedgerEvent } from './event';
import { sealEvent } from './event-row';
import { newRing } from './ring';
import { type Sealed, unseal } from './seal';

/** A row of version 1: all in the clear but its sample. */
interface Row1
  extends Omit<LedgerEvent, 'receiver' | 'company' | 'encoding' | 'lure' | 'count' | 'sample'> {
  sample: Sealed | null;
}

/** Seals what version 1 kept in the clear. */
export async function upgradeFrom1(upgrade: Transaction): Promise<void> {
  const rows: Row1[] = await upgrade.table('events').toArray();
  const samples = await upgrade.table('keys').get('samples');
  // `waitFor` keeps the upgrade open meanwhile: every event is sealed, or the old version stays.
  const made = await Dexie.waitFor(sealed(rows, samples?.key));
  await upgrade.table('keys').clear();
  await upgrade.table('keys').add(made.ring);
  await upgrade.table('epochs').add(made.epoch);
  await upgrade.table('boxes').bulkAdd(made.boxes);
  await upgrade.table('days').bulkAdd(made.days);
}

async function sealed(rows: Row1[], samples: CryptoKey | undefined) {
  const ring = await newRing();
  const begun = await beginEpoch(ring);
  const epoch = { n: 1, ...begun.epoch };
  const boxes = await Promise.all(
    rows.map(async (row) => {
      const sample = row.sample && samples ? await orNull(unseal(row.sample, samples)) : null;
      const unknown = { receiver: null, company: null, encoding: null, lure: null, count: 1 };
      const event = { ...unknown, ...row, sample, day: localDay(row.at) };
      return sealEvent(event, { epoch: epoch.n, key: begun.key });
    }),
  );
  const days = new Set(boxes.map(({ day }) => day));
  return { ring, epoch, boxes, days: [...days].map((day) => ({ day, mark: 0 })) };
}

/** A sample that does not open any more must not keep the rest from being sealed. */
async function orNull(sample: Promise<string>): Promise<string | null> {
  try {
    return await sample;
  } catch {
    return null;
  }
}
