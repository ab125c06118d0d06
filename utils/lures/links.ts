import { usualEndings } from './top-level';

/** A link as people write it, with or without `https`, with a dot or a word for one. */
export interface Link {
  /** In lower case, with dots. */
  host: string;
  path: string;
  /** Where it stands in the reading, in UTF-16 code units. */
  start: number;
  end: number;
  /** Whether its dots are written so that no program sees a link. */
  isDisguised: boolean;
  hasScheme: boolean;
  /** Whether letters of other alphabets stand among its Latin ones. */
  isMixed: boolean;
}

/** A cheap first look: a scheme, or a dot of any kind beside a letter. */
const HINT = /:\/\/|www|[a-z0-9-][.。·][a-z]|[a-z0-9] ?点 ?[a-z]|dot|[([]\.[)\]]|[a-z] [.·] [a-z]/;
const LABEL =
  '[a-z0-9\\u00DF-\\u024F\\u0370-\\u052F][a-z0-9\\u00DF-\\u024F\\u0370-\\u052F_-]{0,62}';
/** Dots, and what stands for them where a room takes links out. */
const DOT = '\\.|[。·]| ?点 ?| ?[([](?:\\.|dot)[)\\]] ?| dot | [.·] ';
const LINK = new RegExp(
  `(?:(https?:\\/\\/(?:[^\\s/@]{1,80}@)?)|(?<![a-z0-9@._-]))((?:${LABEL}(?:${DOT})){1,6}[a-z][a-z0-9-]{1,62})(?![a-z0-9@_])((?::\\d{1,5})?(?:\\/[!-~]{0,200})?)`,
  'g',
);
const ADDRESS =
  /https?:\/\/(?:[^\s/@]{1,80}@)?(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])((?::\d{1,5})?(?:\/[!-~]{0,200})?)/g;
const ANY_DOT = new RegExp(DOT, 'g');
/** Endings that a disguised dot may stand before: with more of them, chat would be full of links. */
const DISGUISED_ENDING =
  /^(?:com|cn|net|org|top|xyz|vip|cc|club|shop|site|online|info|icu|me|tw|hk|app|link|fun|live|store)$/;
/** Links of a message that are looked at. */
const MOST = 200;

/** Letters of alphabets that have look-alikes of Latin ones. */
const FOREIGN = /[\u0370-\u052F]/;

/** The links of a reading; `text` is the same before letters of other alphabets were read as Latin ones. */
export function linksIn(lower: string, text: string = lower): Link[] {
  if (!HINT.test(lower)) return [];
  const links: Link[] = [];
  for (const match of lower.matchAll(LINK)) {
    const link = linkOf(match, text);
    if (link) links.push(link);
    if (links.length >= MOST) break;
  }
  if (lower.includes('://'))
    for (const { 0: all, 1: host, 2: path, index: start } of lower.matchAll(ADDRESS)) {
      if (links.length >= MOST) break;
      const marks = { isDisguised: false, hasScheme: true, isMixed: false };
      links.push({ host: host!, path: path!, start, end: start + all.length, ...marks });
    }
  return links;
}

function linkOf(match: RegExpExecArray, text: string): Link | null {
  const { 0: all, 1: scheme, 2: written, 3: path, index: start } = match;
  const end = start + all.length;
  const hasScheme = scheme !== undefined;
  const host = written!.replace(ANY_DOT, '.');
  const isDisguised = host !== written;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const isLink =
    hasScheme || (isDisguised ? DISGUISED_ENDING.test(ending) : usualEndings.has(ending));
  if (!isLink) return null;
  const isMixed = FOREIGN.test(text.slice(start, end));
  return { host, path: path!, start, end, isDisguised, hasScheme, isMixed };
}
