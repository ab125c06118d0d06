import { Dexie } from 'dexie';

/** An event as version 1 knew them. */
export interface Event1 {
  id: string;
  at: number;
  kind: 'warning' | 'disclosure';
  site: string;
  types: string[];
  channel: 'chat';
  action: string;
  sample: string | null;
}

/** Fills a database as version 1 of the ledger did. Its code of then, not to be changed. */
export async function writeVersion1(name: string, events: readonly Event1[]): Promise<void> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ events: 'id, at, [site+action+at]', keys: 'id' });
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await db.table('keys').add({ id: 'samples', key });
  for (const event of events) {
    const sample = event.sample === null ? null : await seal(event.sample, key);
    await db.table('events').put({ ...event, sample });
  }
  db.close();
}

async function seal(text: string, key: CryptoKey) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(text);
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}
