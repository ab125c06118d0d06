import { BYTES } from '../signals';

/** Beyond that a small body that unpacks to gigabytes would take the tab down, in bytes. */
const MOST = 3_000_000;
/** Base64 of the first bytes of gzip and of zlib at its usual levels. */
const PACKED = /(?:H4sI|eJ[wxyz]|eN[ioqr]|eA[EFGH])[\w+/-]{16,}/g;
/** Packed pieces of one text that are opened. */
const MOST_PIECES = 5;

/** The bytes of a body that came as bytes (`signals.ts`). */
export function bytesOf(body: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(body.length - BYTES.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = body.charCodeAt(i + BYTES.length);
  return bytes;
}

export function isBytes(body: string): boolean {
  return body.startsWith(BYTES);
}

/** The text of a body that came as bytes, as far as it is text. */
export function textIn(body: string): string {
  return isBytes(body) ? new TextDecoder().decode(bytesOf(body)) : body;
}

/** Whether a body, or a piece of it, is packed: then what it says is known a moment later only. */
export function isPacked(body: string): boolean {
  return isBytes(body) ? formatsOf(bytesOf(body)).length > 0 : body.search(PACKED) >= 0;
}

/** What packed bytes, or packed pieces of a text, unpack to: with the encoding's name. */
export async function unpack(body: string): Promise<{ encoding: string; text: string }[]> {
  if (isBytes(body)) return inflateAny(bytesOf(body));
  const pieces = [...body.matchAll(PACKED)]
    .slice(0, MOST_PIECES)
    .flatMap(([piece]) => fromBase64(piece) ?? []);
  const found = await Promise.all(pieces.map((bytes) => inflateAny(bytes)));
  return found.flat().map(({ encoding, text }) => ({ encoding: `${encoding}>base64`, text }));
}

async function inflateAny(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ encoding: string; text: string }[]> {
  for (const format of formatsOf(bytes)) {
    const text = await inflate(bytes, format).catch(() => null);
    if (text) return [{ encoding: format === 'gzip' ? 'gzip' : 'deflate', text }];
  }
  return [];
}

function formatsOf(bytes: Uint8Array): CompressionFormat[] {
  const [a = 0, b = 0] = bytes;
  if (a === 0x1f && b === 0x8b) return ['gzip'];
  if ((a & 15) === 8 && (a * 256 + b) % 31 === 0) return ['deflate', 'deflate-raw'];
  // Raw deflate has no mark of its own: what is not text may be it.
  return bytes.subarray(0, 64).some((byte) => byte > 0x7f || byte < 9) ? ['deflate-raw'] : [];
}

async function inflate(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  const [reader, decoder] = [stream.getReader(), new TextDecoder()];
  let [text, size] = ['', 0];
  try {
    while (size < MOST) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
  return text;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(raw, (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
