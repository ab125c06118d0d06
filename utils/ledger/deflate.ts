import type { Bytes } from './bytes';

/** Compresses bytes (DEFLATE, RFC 1951). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'));
}

/** The bytes again. */
export function inflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'));
}

async function through(bytes: Bytes, stream: GenericTransformStream): Promise<Bytes> {
  const out = new Blob([bytes]).stream().pipeThrough(stream as TransformStream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}
