import { DamagedFileError, NewerFileError } from '../errors';
import { type Bytes, fromBase64, joined, toBase64 } from './bytes';

/** First bytes of every backup file. */
export const MAGIC = new TextEncoder().encode('HUSHCART');
/** Version of the format that is written; docs/ledger.md describes each. */
export const VERSION = 1;
/** Bytes of a SHA-256, the last of every file. */
export const DIGEST = 32;
/** Most bytes of one chunk: a file that names more is damaged or means no good. */
const MOST = 64 * 2 ** 20;
/** Most rounds: at more than that a file is not tried, as a machine would be busy for minutes. */
const MOST_ROUNDS = 1e7;

/** What can be read without the passphrase. */
export interface BackupHeader {
  /** Milliseconds since the Unix epoch. */
  createdAt: number;
  salt: Bytes;
  /** Of PBKDF2-HMAC-SHA-256. */
  iterations: number;
  chunks: number;
  events: number;
}

/** A header as it stands in the file: magic, version, length of the JSON, JSON. */
export function writeHeader(header: BackupHeader): Bytes {
  const json = new TextEncoder().encode(JSON.stringify({ ...header, salt: toBase64(header.salt) }));
  return joined(MAGIC, Uint8Array.of(VERSION), uint32(json.length), json);
}

/** A part with its length in front. */
export function writeChunk(chunk: Bytes): Bytes {
  return joined(uint32(chunk.length), chunk);
}

/** Where the parts of a file lie, in bytes from its beginning. */
export interface Layout {
  header: BackupHeader;
  /** The header as it stands in the file. */
  head: Bytes;
  chunks: { start: number; end: number }[];
}

/**
 * Finds the parts of a file.
 *
 * @throws {DamagedFileError} If it is no backup or was cut.
 * @throws {NewerFileError}
 */
export async function readLayout(file: Blob): Promise<Layout> {
  const lead = MAGIC.length + 1;
  const start = await bytesOf(file, 0, lead + 4);
  if (!MAGIC.every((byte, i) => start[i] === byte)) throw new DamagedFileError('Not a backup');
  if (start[MAGIC.length] !== VERSION) throw new NewerFileError('A backup of another version');
  const length = lengthAt(start, lead);
  const head = await bytesOf(file, 0, lead + 4 + length);
  const header = parseHeader(new TextDecoder().decode(head.subarray(lead + 4)));
  const chunks: Layout['chunks'] = [];
  let at = head.length;
  while (at < file.size - DIGEST && chunks.length <= header.chunks) {
    const size = lengthAt(await bytesOf(file, at, at + 4), 0);
    chunks.push({ start: at + 4, end: at + 4 + size });
    at += 4 + size;
  }
  if (at !== file.size - DIGEST || chunks.length !== header.chunks) {
    throw new DamagedFileError('The backup was cut');
  }
  return { header, head, chunks };
}

/** Bytes of a file; all of them, or the file was cut. */
export async function bytesOf(file: Blob, start: number, end: number): Promise<Bytes> {
  const bytes = new Uint8Array(await file.slice(start, end).arrayBuffer());
  if (bytes.length !== end - start) throw new DamagedFileError('The backup was cut');
  return bytes;
}

function parseHeader(json: string): BackupHeader {
  try {
    const { createdAt, salt, iterations, chunks, events } = JSON.parse(json);
    const numbers = [createdAt, iterations, chunks, events];
    if (!numbers.every(Number.isSafeInteger) || iterations < 1 || iterations > MOST_ROUNDS) throw 0;
    return { createdAt, salt: fromBase64(salt), iterations, chunks, events };
  } catch (cause) {
    throw new DamagedFileError('The backup has no header', { cause });
  }
}

function lengthAt(bytes: Bytes, at: number): number {
  const length = new DataView(bytes.buffer).getUint32(at);
  if (length > MOST) throw new DamagedFileError('The backup names a length that cannot be');
  return length;
}

function uint32(number: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}
