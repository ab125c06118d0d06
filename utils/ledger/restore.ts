import { DamagedFileError, WrongPassphraseError } from '../errors';
import { type Chunk, placeOf, sha256 } from './backup';
import { bytesOf, DIGEST, type Layout, readLayout } from './backup-format';
import { joined } from './bytes';
import { inflate } from './deflate';
import type { DatedEvent } from './pack';
import { parseLedgerEvent } from './parse';
import type { Watch } from './progress';
import type { StoredRecord } from './records';
import { deriveKey } from './wrap';

/** A backup that was read through to its end and found whole. */
export interface CheckedBackup {
  /** Milliseconds since the Unix epoch. */
  createdAt: number;
  events: number;
  /** Its chunks, opened one after the other. */
  chunks(): AsyncGenerator<Chunk>;
}

/**
 * Reads a file through: its digest, then every box and event in it. Nothing is changed anywhere.
 *
 * @throws {DamagedFileError} If it is no backup, or was cut or changed.
 * @throws {NewerFileError} If a later Hushcart made it.
 * @throws {WrongPassphraseError}
 */
export async function checkBackup(
  file: Blob,
  phrase: string,
  { progress, signal }: Watch = {},
): Promise<CheckedBackup> {
  const layout = await readLayout(file);
  await checkDigest(file, layout, signal);
  const { header } = layout;
  const key = await deriveKey(phrase, header.salt, header.iterations);
  async function* chunks() {
    for (const i of layout.chunks.keys()) yield openChunk(file, layout, i, key);
  }
  let [events, told] = [0, 0];
  for await (const chunk of chunks()) {
    signal?.throwIfAborted();
    events += chunk.events.length;
    told += chunk.told;
    progress?.({ done: told, all: header.events });
  }
  if (told !== header.events) throw new DamagedFileError('The backup lacks events');
  return { createdAt: header.createdAt, events, chunks };
}

async function checkDigest(file: Blob, { head, chunks }: Layout, signal?: AbortSignal) {
  const digests = [await sha256(head)];
  for (const { start, end } of chunks) {
    signal?.throwIfAborted();
    digests.push(await sha256(await bytesOf(file, start, end)));
  }
  const digest = await sha256(joined(...digests));
  const told = await bytesOf(file, file.size - DIGEST, file.size);
  if (!digest.every((byte, i) => told[i] === byte)) {
    throw new DamagedFileError('The backup was changed');
  }
}

/** A chunk, and how many events it says it holds. */
type Opened = Chunk & { told: number };

/** The digest is right, so that what does not open was sealed with another passphrase: told by the first chunk. */
async function openChunk(file: Blob, layout: Layout, i: number, key: CryptoKey): Promise<Opened> {
  const { start, end } = layout.chunks[i]!;
  const bytes = await bytesOf(file, start, end);
  const place = await placeOf(layout.head, i);
  const aes = { name: 'AES-GCM', iv: bytes.subarray(0, 12), additionalData: place };
  const plain = await crypto.subtle
    .decrypt(aes, key, bytes.subarray(12))
    .catch((cause: unknown) => {
      if (i > 0) throw new DamagedFileError('The backup was changed', { cause });
      throw new WrongPassphraseError('The passphrase does not open the backup', { cause });
    });
  try {
    const json = new TextDecoder().decode(await inflate(new Uint8Array(plain)));
    const input: Chunk = JSON.parse(json);
    return { ...parseChunk(input), told: input.events.length };
  } catch (cause) {
    throw new DamagedFileError('The backup holds what is no event', { cause });
  }
}

/**
 * Reads a chunk from whatever was sent or stored. An event that cannot be read, as of a kind that a later Hushcart knows,
 * is left out: the others are not lost with it.
 *
 * @throws {TypeError} If it is none.
 */
export function parseChunk(input: unknown): Chunk {
  const { events, records } = input as Chunk;
  return {
    events: events.flatMap((event) => parseEvent(event) ?? []),
    records: records.map(parseRecord),
  };
}

function parseEvent(input: unknown): DatedEvent | null {
  const event = parseLedgerEvent(input);
  const { day } = input as DatedEvent;
  return event && /^\d{4}-\d\d-\d\d$/.test(day) ? { ...event, day } : null;
}

function parseRecord(input: unknown): StoredRecord {
  const { kind, id, value, at } = input as StoredRecord;
  if (typeof kind !== 'string' || typeof id !== 'string' || typeof at !== 'number') {
    throw new TypeError('Not a record');
  }
  return { kind, id, value, at };
}
