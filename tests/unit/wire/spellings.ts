import { createHash } from 'node:crypto';

/** How pages encode what they send on, by Node's own means: not by the code under test. */
export const layers: Record<string, (text: string) => string> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  HEX: (text) => Buffer.from(text).toString('hex').toUpperCase(),
  url: encodeURIComponent,
  ...Object.fromEntries(
    ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => [
      [name, (text: string) => createHash(name).update(text).digest('hex')],
      [`${name}.HEX`, (text: string) => createHash(name).update(text).digest('hex').toUpperCase()],
      [`${name}.base64`, (text: string) => createHash(name).update(text).digest('base64')],
      [`${name}.base64url`, (text: string) => createHash(name).update(text).digest('base64url')],
    ]),
  ),
};

/** Digests that are met alone, not in chains. */
export const singles: Record<string, (text: string) => string> = Object.fromEntries(
  ['sha224', 'sha384', 'sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'ripemd160'].map((name) => [
    name,
    (text: string) => createHash(name).update(text).digest('hex'),
  ]),
);
