import { lureLabels } from '../lures/lure';
import { type DataType, dataTypes } from '../pii/finding';
import { sites } from '../sites';
import type { LedgerEvent } from './event';
import { type Action, actions, type Channel, channels, type Kind, kinds } from './event';

/** Kinds of events that are about details, and name them. */
const ABOUT_DETAILS: readonly unknown[] = ['warning', 'disclosure', 'leak'] satisfies Kind[];
/** Longest masked sample worth keeping, in UTF-16 code units. */
const SAMPLE = 500;
/** Longest name of a receiver or company, in UTF-16 code units; hosts have at most 253. */
const NAME = 253;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const ENCODING = /^[\w.+-]+(?:>[\w.+-]+)*$/;
/** Latest time a `Date` can tell, in milliseconds since the Unix epoch. */
const LATEST = 8.64e15;

/** Reads an event from whatever was sent or stored; `null` if it is not one. */
export function parseLedgerEvent(input: unknown): LedgerEvent | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, at, kind, site, types, channel, action, ...rest } = input as Record<string, unknown>;
  const { receiver = null, company = null, encoding = null, lure = null, count = 1, sample } = rest;
  if (typeof id !== 'string' || !UUID.test(id)) return null;
  if (typeof at !== 'number' || !(at >= 0 && at <= LATEST)) return null;
  if (!isOneOf(kinds, kind) || !isOneOf(channels, channel) || !isOneOf(actions, action))
    return null;
  if (!isSite(site) || !isTypes(types, kind)) return null;
  if (!isName(receiver) || !isName(company)) return null;
  if (encoding !== null && !(isName(encoding) && ENCODING.test(encoding))) return null;
  if (lure !== null && !isOneOf(lureLabels, lure)) return null;
  if (!Number.isSafeInteger(count) || (count as number) < 1) return null;
  if (sample !== null && typeof sample !== 'string') return null;
  return {
    id,
    at,
    kind: kind as Kind,
    site,
    receiver,
    company,
    types: [...new Set(types)],
    channel: channel as Channel,
    encoding,
    lure: lure as LedgerEvent['lure'],
    action: action as Action,
    count: count as number,
    sample: sample?.slice(0, SAMPLE) ?? null,
  };
}

function isOneOf(list: readonly unknown[], value: unknown): boolean {
  return list.includes(value);
}

function isSite(site: unknown): site is string {
  return typeof site === 'string' && (sites.some(({ id }) => id === site) || isHost(site));
}

/** Whatever a page's address may name: trackers are counted on any page, in a home network too. */
function isHost(site: string): boolean {
  const url = `http://${site}`;
  return site.length <= NAME && URL.canParse(url) && new URL(url).hostname === site;
}

function isTypes(types: unknown, kind: unknown): types is DataType[] {
  if (!Array.isArray(types) || types.length > dataTypes.length) return false;
  if (types.length === 0 && isOneOf(ABOUT_DETAILS, kind)) return false;
  // Spread out, as `every` passes over holes.
  return [...types].every((type) => isOneOf(dataTypes, type));
}

function isName(name: unknown): name is string | null {
  return name === null || (typeof name === 'string' && name !== '' && name.length <= NAME);
}
