import { browser } from 'wxt/browser';
import { sitesOff } from './settings';

/** When a pause ends: a moment in milliseconds since the Unix epoch, or when the browser is closed. */
export type Until = number | 'closed';

/** Key in `storage.local`: until when each site is paused, by its id. */
const KEY = 'pauses';
/** Key of the sites whose pause has ended and whose viewer was not yet asked whether it helped. */
const ENDED = 'pausesEnded';
/** Names the alarms that end pauses. */
export const PAUSE_ALARM = 'pause-ends';

/** Switches a site off until then; the background switches it on again. */
export async function pauseSite(site: string, until: Until): Promise<void> {
  await keep(KEY, { ...(await pauses()), [site]: until });
  await switchOff(site, true);
  if (until !== 'closed') await browser.alarms.create(PAUSE_ALARM, { when: await nextEnd() });
}

/** Ends a site's pause before its time. */
export async function resumeSite(site: string): Promise<void> {
  const { [site]: _, ...others } = await pauses();
  await switchOff(site, false);
  await keep(KEY, others);
}

/** Ends what is over at `now` (milliseconds since the Unix epoch); at a start of the browser also what lasted until it closed. */
export async function endPauses(now: number, isStart: boolean): Promise<void> {
  const all = await pauses();
  const over = Object.entries(all)
    .filter(([, until]) => (until === 'closed' ? isStart : until <= now))
    .map(([site]) => site);
  if (over.length === 0) return;
  for (const site of over) await switchOff(site, false);
  await keep(KEY, Object.fromEntries(Object.entries(all).filter(([site]) => !over.includes(site))));
  await keep(ENDED, [...new Set([...(await endedPauses()), ...over])]);
  const next = await nextEnd();
  if (Number.isFinite(next)) await browser.alarms.create(PAUSE_ALARM, { when: next });
}

/** Until when each site is paused. */
export async function pauses(): Promise<Record<string, Until>> {
  return read<Record<string, Until>>(KEY, {});
}

/** Sites whose pause has ended and whose viewer was not yet asked. */
export function endedPauses(): Promise<string[]> {
  return read<string[]>(ENDED, []);
}

/** The viewer was asked. */
export async function forgetEnded(site: string): Promise<void> {
  await keep(
    ENDED,
    (await endedPauses()).filter((other) => other !== site),
  );
}

async function switchOff(site: string, off: boolean): Promise<void> {
  const others = (await sitesOff.getValue()).filter((other) => other !== site);
  await sitesOff.setValue(off ? [...others, site] : others);
}

async function nextEnd(): Promise<number> {
  const ends = Object.values(await pauses()).filter((until) => until !== 'closed');
  return Math.min(Number.POSITIVE_INFINITY, ...ends);
}

async function read<T>(key: string, fallback: T): Promise<T> {
  return ((await browser.storage.local.get(key))[key] as T | undefined) ?? fallback;
}

function keep(key: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [key]: value });
}
