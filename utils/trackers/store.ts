import { browser } from 'wxt/browser';
import type { LedgerEvent } from '../ledger/event';
import type { Counts, SiteCounts } from './counts';
import type { TrackerLevel } from './view';

/** The viewer's choices. */
export interface TrackerChoices {
  level: TrackerLevel;
  everywhere: boolean;
  /** Domains on which everything is let through until the viewer says otherwise. */
  letThrough: string[];
}

/** What was blocked in the page that a tab shows. */
export interface TabCounts {
  /** The page's domain: the browser does not tell of every page a tab goes on to. */
  domain: string | null;
  counts: Counts;
  /** The newest match of the browser's that is in `counts`, in milliseconds since the Unix epoch. */
  until: number;
}

/** A direct connection that was seen. */
export interface PeerSeen {
  /** The page's domain. */
  domain: string;
  /** Whether the viewer's address was kept from it. */
  isHidden: boolean;
}

const CHOICES = 'trackerChoices';
const UNWRITTEN = 'trackersUnwritten';
const NONE: TabCounts = { domain: null, counts: {}, until: 0 };

/** @throws {Error} If storage is away. */
export async function readChoices(): Promise<TrackerChoices> {
  const known = (await browser.storage.local.get(CHOICES))[CHOICES] as object | undefined;
  return { level: 'standard', everywhere: false, letThrough: [], ...known };
}

/** @throws {Error} If storage is away or full. */
export function writeChoices(choices: TrackerChoices): Promise<void> {
  return browser.storage.local.set({ [CHOICES]: choices });
}

/** What is on its way to the ledger. */
export interface Unwritten {
  /** Being written. */
  events: LedgerEvent[];
  /** Counted since. */
  counts: SiteCounts;
  /** When the last of these was counted, in milliseconds since the Unix epoch. */
  at?: number;
}

export async function readUnwritten(): Promise<Unwritten> {
  const known = (await browser.storage.session.get(UNWRITTEN))[UNWRITTEN] as Unwritten | undefined;
  return known ?? { events: [], counts: {} };
}

/** In memory alone: nothing outside the ledger tells on the disk which sites were visited. */
export function writeUnwritten(unwritten: Unwritten): Promise<void> {
  return browser.storage.session.set({ [UNWRITTEN]: unwritten });
}

/** Of a tab: kept until the browser closes, so that a stopped background loses nothing. */
export async function readTab(id: number): Promise<TabCounts> {
  const key = `trackers:${id}`;
  return ((await browser.storage.session.get(key))[key] as TabCounts | undefined) ?? NONE;
}

export function writeTab(id: number, tab: TabCounts): Promise<void> {
  return browser.storage.session.set({ [`trackers:${id}`]: tab });
}

/** Of the page that a tab shows, kept as long. */
export async function readPeer(id: number): Promise<PeerSeen | null> {
  const key = `peers:${id}`;
  return ((await browser.storage.session.get(key))[key] as PeerSeen | undefined) ?? null;
}

export function writePeer(id: number, peer: PeerSeen): Promise<void> {
  return browser.storage.session.set({ [`peers:${id}`]: peer });
}

export function forgetTab(id: number): Promise<void> {
  return browser.storage.session.remove([`trackers:${id}`, `peers:${id}`]);
}

/** Rule sets the browser refused when it was last asked. */
export async function readRefused(): Promise<string[]> {
  return ((await browser.storage.session.get('refused')).refused ?? []) as string[];
}

export function writeRefused(refused: string[]): Promise<void> {
  return browser.storage.session.set({ refused });
}
