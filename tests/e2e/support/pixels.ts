import { inflateSync } from 'node:zlib';

/** The colour of a picture's point, `[red, green, blue]`. */
export type Picture = (x: number, y: number) => readonly [number, number, number];

/** Reads a PNG as browsers write screenshots: eight bits, true colour, not interlaced (RFC 2083). */
export function pictureOf(png: Buffer): Picture {
  const [width, height, colour] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const step = colour === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = unfiltered(inflateSync(Buffer.concat(parts)), width * step, height, step);
  return (x, y) => {
    const at = Math.round(y) * width * step + Math.round(x) * step;
    return [lines[at]!, lines[at + 1]!, lines[at + 2]!];
  };
}

function unfiltered(raw: Buffer, length: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(length * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)]!;
    for (let x = 0; x < length; x++) {
      const at = y * length + x;
      const left = x >= step ? out[at - step]! : 0;
      const up = y > 0 ? out[at - length]! : 0;
      const corner = x >= step && y > 0 ? out[at - length - step]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      out[at] = raw[y * (length + 1) + 1 + x]! + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
