import { DAY } from '../day';
import { lureLabels } from '../lures/lure';
import type { DataType } from '../pii/finding';
import type { Entry } from './row';

/** A year, in milliseconds. */
const YEAR = 365 * DAY;
const HOUR = 3_600_000;

type Shape = Pick<Entry, 'kind' | 'action' | 'channel'> & Partial<Entry>;

/** Weighed by how often they stand here. */
const KINDS: readonly Shape[] = [
  ...repeat<Shape>(7, { kind: 'warning', action: 'masked', channel: 'chat' }),
  ...repeat<Shape>(2, { kind: 'warning', action: 'edited', channel: 'chat' }),
  { kind: 'warning', action: 'held', channel: 'chat' },
  { kind: 'warning', action: 'marked', channel: 'chat' },
  ...repeat<Shape>(2, { kind: 'disclosure', action: 'sent_anyway', channel: 'chat' }),
  ...repeat<Shape>(3, { kind: 'disclosure', action: 'given', channel: 'form' }),
  { kind: 'leak', action: 'seen', channel: 'request' },
  { kind: 'leak', action: 'stopped', channel: 'request' },
  ...repeat<Shape>(2, { kind: 'lure', action: 'marked', channel: 'chat' }),
  ...repeat<Shape>(6, { kind: 'tracker', action: 'blocked', channel: 'request' }),
];
const TYPES: readonly DataType[] = [
  ...repeat<DataType>(6, 'phone'),
  ...repeat<DataType>(4, 'postal_address'),
  ...repeat<DataType>(3, 'person_name'),
  ...repeat<DataType>(3, 'order_number'),
  ...repeat<DataType>(2, 'messenger_id'),
  'email',
  'tracking_number',
  'bank_card',
  'verification_code',
  'national_id',
];
/** Ids of site records. */
const ROOMS = ['taobao', 'douyin', 'xiaohongshu', 'kuaishou', 'jd', 'bilibili', 'tiktok'];
/** What each gets in a form. */
const SHOPS: readonly [string, DataType[]][] = [
  ['Lantern Silk', ['person_name', 'phone', 'postal_address']],
  ['Maple Outlet', ['phone', 'order_number']],
  ['Harbour Tea', ['email']],
  ['SwiftFox Express', ['person_name', 'postal_address', 'tracking_number']],
];
/** What is sent as it is. */
const SENT: readonly DataType[] = ['phone', 'phone', 'order_number', 'messenger_id', 'bank_card'];
/** What pages pass on. */
const PASSED: readonly DataType[] = ['email', 'phone', 'phone'];
/** Invented, so that the example accuses nobody. */
const COMPANIES = ['Adwind', 'Trackora', 'Pixelmoor', 'Beaconia', 'Countly Lane', 'Hopscotch Ads'];
const ENCODINGS = ['plain', 'base64', 'sha256'];

/**
 * Invented entry number `i` of `n`, newest first: the same for the same numbers, and made without those before it,
 * so that a million of them need no memory.
 *
 * @param until The newest is a little earlier, in milliseconds since the Unix epoch.
 */
export function exampleEntry(i: number, n: number, until: number): Entry {
  const chance = chances(i);
  const shape = pick(KINDS, chance());
  const step = exampleStep(n);
  const site = ROOMS[Math.floor(chance() ** 3 * ROOMS.length)]!;
  const [shop, asked] = pick(SHOPS, chance());
  const form = shape.channel === 'form';
  const outside = shape.kind === 'leak' || shape.kind === 'tracker';
  const company = outside ? COMPANIES[Math.floor(chance() ** 2 * COMPANIES.length)]! : null;
  return {
    id: `00000000-0000-4000-8000-${i.toString(16).padStart(12, '0')}`,
    at: Math.floor(until - HOUR / 60 - i * step - chance() * step * 0.9),
    site,
    receiver: form ? shop : company && `${slug(company)}.example`,
    company,
    types: form ? asked : typesOf(shape, chance),
    encoding: shape.kind === 'leak' ? pick(ENCODINGS, chance()) : null,
    lure: shape.kind === 'lure' ? lureLabels[i % lureLabels.length]! : null,
    count: shape.kind === 'tracker' ? 1 + Math.floor(chance() * 30) : 1,
    sample: null,
    ...shape,
  };
}

/** How far apart invented entries are, in milliseconds. */
export function exampleStep(n: number): number {
  return Math.min(YEAR / n, 12 * HOUR);
}

/** `n` invented entries, newest first. */
export function* exampleEntries(n: number, until: number): Generator<Entry> {
  for (let i = 0; i < n; i++) yield exampleEntry(i, n, until);
}

function typesOf({ kind, action }: Shape, chance: () => number): DataType[] {
  if (kind === 'lure' || kind === 'tracker') return [];
  if (kind === 'leak') return [pick(PASSED, chance())];
  if (action === 'sent_anyway') return [pick(SENT, chance())];
  const [type, second] = [pick(TYPES, chance()), pick(TYPES, chance())];
  return chance() < 0.2 && second !== type ? [type, second] : [type];
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function repeat<T>(times: number, value: T): T[] {
  return Array.from({ length: times }, () => value);
}

function pick<T>(list: readonly T[], chance: number): T {
  return list[Math.floor(chance * list.length)]!;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to below 1. */
function chances(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
