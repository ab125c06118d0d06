import { allEvents } from './all-events';
import { type BackupHeader, writeChunk, writeHeader } from './backup-format';
import { type Bytes, joined } from './bytes';
import { deflate } from './deflate';
import type { DatedEvent } from './pack';
import type { Watch } from './progress';
import { allRecords, type StoredRecord } from './records';
import type { Ledger } from './schema';
import { deriveKey, ITERATIONS } from './wrap';

/** What is in a chunk. */
export interface Chunk {
  events: DatedEvent[];
  records: StoredRecord[];
}

/**
 * Everything in the ledger as an encrypted file; docs/ledger.md describes it byte for byte.
 *
 * @param phrase Opens the file; it need not be the ledger's.
 * @param now Milliseconds since the Unix epoch.
 * @throws {LedgerLockedError}
 */
export async function makeBackup(
  phrase: string,
  now: number,
  db: Ledger,
  { progress, signal }: Watch = {},
): Promise<Blob> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(phrase, salt, ITERATIONS);
  const plain: Bytes[] = [await packed({ events: [], records: await allRecords(db) })];
  const all = await db.boxes.count();
  let events = 0;
  for await (const some of allEvents(db)) {
    signal?.throwIfAborted();
    plain.push(await packed({ events: some, records: [] }));
    events += some.length;
    progress?.({ done: events, all });
  }
  const header: BackupHeader = {
    createdAt: now,
    salt,
    iterations: ITERATIONS,
    chunks: plain.length,
    events,
  };
  return sealFile(header, plain, key);
}

async function sealFile(header: BackupHeader, plain: Bytes[], key: CryptoKey): Promise<Blob> {
  const head = writeHeader(header);
  const parts: Bytes[] = [head];
  const digests: Bytes[] = [await sha256(head)];
  for (const [i, chunk] of plain.entries()) {
    const part = await sealChunk(chunk, key, await placeOf(head, i));
    digests.push(await sha256(part));
    parts.push(writeChunk(part));
  }
  return new Blob([...parts, await sha256(joined(...digests))]);
}

async function packed(chunk: Chunk): Promise<Bytes> {
  return deflate(new TextEncoder().encode(JSON.stringify(chunk)));
}

async function sealChunk(plain: Bytes, key: CryptoKey, place: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const aes = { name: 'AES-GCM', iv, additionalData: place };
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt(aes, key, plain)));
}

/** A chunk opens behind its own header and at its own place alone: none can be left out, doubled or moved. */
export async function placeOf(head: Bytes, chunk: number): Promise<Bytes> {
  return joined(await sha256(head), new Uint8Array(new Float64Array([chunk]).buffer));
}

export async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
