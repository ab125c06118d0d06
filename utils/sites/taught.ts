import type { PageSite } from './site';

/** A site whose chat box the viewer pointed out. */
export interface TaughtSite {
  /** Its registrable domain: the ledger's key, and its name. */
  id: string;
  /** The host it was taught on; the permission is for this one alone. */
  host: string;
  composer: string[];
  send: string[];
  /** When, in milliseconds since the Unix epoch. */
  since: number;
}

/** What was pointed out: selectors, best first. */
export type Lesson = Pick<TaughtSite, 'composer' | 'send'>;

/** Most selectors for one thing, and longest selector, in UTF-16 code units. */
const MOST = 4;
const LONGEST = 400;

/** The record of a host of which only its name is known yet; what its chat looks like has to tell. */
export function blankRecord(host: string, region: string): PageSite {
  const rooms = [`https://${host}/*`];
  const none = { consoles: [], composer: [], send: [], comments: [], decoys: [] };
  return { id: host, rooms, region, ...none };
}

/** Adds what was taught to a record: a blank one, or that of a site whose page has changed. */
export function learn(record: PageSite, { id, host, composer, send }: TaughtSite): void {
  if (record.id === host) record.id = id;
  else record.rooms = [...record.rooms, `https://${host}/*`];
  record.composer = [...composer, ...record.composer];
  record.send = [...send, ...record.send];
}

/** Reads a lesson from whatever a page's frame has sent; `null` if it is none. */
export function parseLesson(input: unknown): Lesson | null {
  const { composer, send } = (input ?? {}) as Record<string, unknown>;
  if (!isSelectors(composer) || !isSelectors(send) || composer.length === 0) return null;
  return { composer, send };
}

function isSelectors(list: unknown): list is string[] {
  if (!Array.isArray(list) || list.length > MOST) return false;
  return [...list].every((one) => typeof one === 'string' && one !== '' && one.length <= LONGEST);
}
