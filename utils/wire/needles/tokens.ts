import { digests } from './digests';
import { formsOf } from './forms';
import type { Needle, Token } from './needle';
import { isTellingPlain } from './plain';
import { base64Cores, base64Of, bytesOf, hexOf, percentOf, urlSafe } from './spell';

/** Shorter pieces of encoded text stand anywhere by chance. */
const SHORTEST = 8;
/** Unless it is known to be secret, and only for a moment. */
const SHORTEST_SURE = 5;

interface Spelling {
  encoding: string;
  text: string;
}

/** Everything a needle may look like on the wire: plain, encoded, hashed, and in chains of two. */
export function tokensOf(needle: Needle, isSure = false): Token[] {
  return [...stepsOf(needle, isSure)].flat();
}

/**
 * The same in steps of a few milliseconds each, so that a page need not wait for all of them: the plain spellings
 * first, then those of each form. A spelling of two forms comes twice.
 *
 * @param isSure Whether the plain value counts even where it is short or common: rather one call too many held back.
 */
export function* stepsOf(needle: Needle, isSure = false): Generator<Token[]> {
  const forms = formsOf(needle);
  const shortest = isSure ? SHORTEST_SURE : SHORTEST;
  yield forms
    .filter((form) => isSure || isTellingPlain(needle.type, form))
    .map((text) => ({ text, encoding: 'plain', needle, bound: boundOf(text) }));
  for (const form of forms) {
    const tokens = new Map<string, Token>();
    for (const { encoding, text } of spellingsOf(form)) {
      if (text.length < shortest || tokens.has(text)) continue;
      tokens.set(text, { text, encoding, needle, bound: null });
    }
    yield [...tokens.values()];
  }
}

function* spellingsOf(form: string): Generator<Spelling> {
  const single = [...encodings(form), ...hashes(form, digests)];
  yield* single;
  yield* cores(form);
  for (const { encoding, text } of single) {
    if (UNCHAINED.has(encoding)) continue;
    for (const outer of [...encodings(text), ...cores(text), ...hashes(text, chained)])
      yield { ...outer, encoding: `${encoding}>${outer.encoding}` };
  }
}

const chained = digests.filter(({ inChains }) => inChains);
const UNCHAINED = new Set(digests.filter(({ inChains }) => !inChains).map(({ name }) => name));

/** What can be read back. */
function encodings(text: string): Spelling[] {
  const bytes = bytesOf(text);
  const [hex, base64, percent] = [hexOf(bytes), base64Of(bytes), percentOf(text)];
  const found: Spelling[] = [
    ...inBase64(base64, 'base64'),
    { encoding: 'hex', text: hex },
    { encoding: 'hex', text: hex.toUpperCase() },
  ];
  if (percent !== text) found.push({ encoding: 'url', text: percent });
  return found;
}

/** In either alphabet, and with the padding that a next layer would take in. */
function inBase64(base64: string, encoding: string): Spelling[] {
  const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, '=');
  return [...new Set([base64, padded, urlSafe(base64)])].map((text) => ({ encoding, text }));
}

function cores(text: string): Spelling[] {
  return base64Cores(bytesOf(text)).flatMap((core) => [
    { encoding: 'base64', text: core },
    { encoding: 'base64', text: urlSafe(core) },
  ]);
}

/** Each digest as it is usually written: hexadecimal in either case, base64 in either alphabet. */
function hashes(text: string, which: typeof digests): Spelling[] {
  const bytes = bytesOf(text);
  return which.flatMap(({ name, of }) => {
    const digest = of(bytes);
    const [hex, base64] = [hexOf(digest), base64Of(digest)];
    const inHex = [hex, hex.toUpperCase()].map((spelt) => ({ encoding: name, text: spelt }));
    return [...inHex, ...inBase64(base64, name)];
  });
}

function boundOf(form: string): Token['bound'] {
  if (/^\+?[\d\s-]+$/.test(form)) return 'digit';
  return /^[\x20-\x7e]+$/.test(form) && !form.includes('@') ? 'letter' : null;
}
