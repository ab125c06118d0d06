import type { Way } from '../signals';
import { BYTES } from '../signals';
import { tell } from './line';
import { attempt, getPrototypeOf, getterOf, isObject, notebook, unbound } from './natives';

const Decoder = TextDecoder;
const decode = unbound<object, [unknown], string>(TextDecoder.prototype, 'decode');
const bufferLength = getterOf<number>(ArrayBuffer.prototype, 'byteLength');
const arrayLength = getterOf<number>(getPrototypeOf(Uint8Array.prototype)!, 'byteLength');
const viewLength = getterOf<number>(DataView.prototype, 'byteLength');
const href = getterOf<string>(URL.prototype, 'href');
const requestUrl = getterOf<string>(Request.prototype, 'url');
const params = unbound<object, [], string>(URLSearchParams.prototype, 'toString');
const eachField = unbound<object, [(value: unknown, name: string) => void], void>(
  FormData.prototype,
  'forEach',
);
const blobSize = getterOf<number>(Blob.prototype, 'size');
const blobBytes = unbound<object, [], Promise<ArrayBuffer>>(Blob.prototype, 'arrayBuffer');
const isStream = getterOf<boolean>(ReadableStream.prototype, 'locked');
const then = unbound<object, [(value: never) => void, () => void], void>(Promise.prototype, 'then');
/** Of longer bodies only this much is looked at, in bytes. */
const LONGEST = 3_000_000;

/** What blobs and requests of this page were made of, as far as they were made after something was typed. */
export const contents = notebook<string>();

/** An address as it was given; an object is turned into a string once, as the browser would. */
export function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  if (typeof input === 'symbol') return ''; // The browser's own error is to come.
  if (!isObject(input)) return `${input as string}`;
  return attempt(href, input) ?? attempt(requestUrl, input) ?? '';
}

/** What a body says; `''` where that cannot be known at once. */
export function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (!isObject(body)) return '';
  const size = sizeOf(body);
  if (size !== undefined) return size > LONGEST ? '' : (attempt(decoded, body) ?? '');
  const known = contents.get(body);
  if (known !== undefined) return known;
  const query = attempt(params, body);
  return query ?? attempt(fields, body) ?? '';
}

/**
 * A body as a browser would take it: an object that is none of its kinds is turned into a string, once. One that
 * throws then is left to the browser, which says so in its own words.
 */
export function settled(body: unknown): unknown {
  return (isStringLike(body) && attempt((one) => `${one as string}`, body)) || body;
}

function isStringLike(body: unknown): boolean {
  if (!isObject(body) || sizeOf(body) !== undefined) return false;
  const kinds: ((self: unknown) => unknown)[] = [blobSize, requestUrl, isStream];
  for (let i = 0; i < kinds.length; i++) if (attempt(kinds[i]!, body) !== undefined) return false;
  return attempt(params, body) === undefined && attempt(fields, body) === undefined;
}

/** Tells of what a blob holds once it could be read: too late to hold, in time to know. */
export function tellLater(way: Way, url: string, body: unknown): void {
  if (!isObject(body) || contents.get(body) !== undefined) return;
  const size = attempt(blobSize, body);
  if (size === undefined || size > LONGEST) return;
  const read = (bytes: ArrayBuffer) => void tell(way, url, textOf(bytes));
  then(blobBytes(body), read, () => {});
}

/** Of a buffer or a view, in bytes; `undefined` for anything else. */
function sizeOf(body: object): number | undefined {
  return attempt(bufferLength, body) ?? attempt(arrayLength, body) ?? attempt(viewLength, body);
}

function decoded(bytes: unknown): string {
  return BYTES + decode(new Decoder('x-user-defined'), bytes);
}

function fields(form: unknown): string {
  let text = '';
  eachField(form, (value, name) => {
    text += `${name}=${typeof value === 'string' ? value : textOf(value)}\n`;
  });
  return text;
}
