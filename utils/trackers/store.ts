import { browser } from 'wxt/browser';
import { addToDay, type Counts, type DayCounts } from './counts';
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
  counts: Counts;
  /** The newest match of the browser's that is in `counts`, in milliseconds since the Unix epoch. */
  until: number;
}

const CHOICES = 'trackerChoices';
const DAY = 'trackers:';
const NONE: TabCounts = { counts: {}, until: 0 };

/** @throws {Error} If storage is away. */
export async function readChoices(): Promise<TrackerChoices> {
  const known = (await browser.storage.local.get(CHOICES))[CHOICES] as object | undefined;
  return { level: 'standard', everywhere: false, letThrough: [], ...known };
}

/** @throws {Error} If storage is away or full. */
export function writeChoices(choices: TrackerChoices): Promise<void> {
  return browser.storage.local.set({ [CHOICES]: choices });
}

/** What was blocked on a day (YYYY-MM-DD), by site and company. */
export async function readDay(day: string): Promise<DayCounts> {
  return ((await browser.storage.local.get(DAY + day))[DAY + day] as DayCounts | undefined) ?? {};
}

/** Keeps what was blocked on a site. Call one after the other: it reads, adds and writes. */
export async function recordTrackers(day: string, site: string, counts: Counts): Promise<void> {
  const sum = addToDay(await readDay(day), site, counts);
  await browser.storage.local.set({ [DAY + day]: sum });
}

/** Of a tab: kept until the browser closes, so that a stopped background loses nothing. */
export async function readTab(id: number): Promise<TabCounts> {
  const key = `trackers:${id}`;
  return ((await browser.storage.session.get(key))[key] as TabCounts | undefined) ?? NONE;
}

export function writeTab(id: number, tab: TabCounts): Promise<void> {
  return browser.storage.session.set({ [`trackers:${id}`]: tab });
}

export function forgetTab(id: number): Promise<void> {
  return browser.storage.session.remove(`trackers:${id}`);
}

/** When the pauses end, by domain, in milliseconds since the Unix epoch. */
export async function readPauses(): Promise<Record<string, number>> {
  return ((await browser.storage.session.get('pauses')).pauses ?? {}) as Record<string, number>;
}

export function writePauses(pauses: Record<string, number>): Promise<void> {
  return browser.storage.session.set({ pauses });
}

/** Rule sets the browser refused when it was last asked. */
export async function readRefused(): Promise<string[]> {
  return ((await browser.storage.session.get('refused')).refused ?? []) as string[];
}

export function writeRefused(refused: string[]): Promise<void> {
  return browser.storage.session.set({ refused });
}
