import { browser } from 'wxt/browser';
import { PRIORITY } from '../../utils/trackers/priorities';
import {
  readChoices,
  readPauses,
  type TrackerChoices,
  writeChoices,
  writePauses,
  writeRefused,
} from '../../utils/trackers/store';

const ALARM = 'trackers-pause';
/** How long a pause lasts, in minutes. */
const PAUSE = 15;

/**
 * Brings the browser's rule sets to what the viewer chose; each on its own, so that one that is refused leaves the rest.
 *
 * @throws {Error} If storage is away.
 */
export async function applyChoices(): Promise<void> {
  const { level, everywhere, letThrough } = await readChoices();
  const wanted = new Map([
    ['standard', true],
    ['strict', level === 'strict'],
    ['privacy', true],
    ['scope', !everywhere],
  ]);
  const enabled = await browser.declarativeNetRequest.getEnabledRulesets();
  const refused: string[] = [];
  for (const [set, on] of wanted) {
    if (enabled.includes(set) === on) continue;
    await browser.declarativeNetRequest
      .updateEnabledRulesets(on ? { enableRulesetIds: [set] } : { disableRulesetIds: [set] })
      .catch((error: unknown) => {
        console.warn(`Hushcart: the browser refuses the rule set ${set}.`, error);
        refused.push(set);
      });
  }
  await writeRefused(refused);
  await replace(letThrough, 'Dynamic');
}

/** Changes what the viewer chose, then the rules. */
export async function choose(change: Partial<TrackerChoices>): Promise<void> {
  await writeChoices({ ...(await readChoices()), ...change });
  await applyChoices();
}

/** Lets everything through on a site for a quarter of an hour, or until the browser closes if that is sooner. */
export async function pause(domain: string, now: number): Promise<void> {
  await setPauses({ ...(await readPauses()), [domain]: now + PAUSE * 60_000 });
}

/** Ends a pause of either kind. */
export async function resume(domain: string): Promise<void> {
  const { [domain]: _, ...others } = await readPauses();
  await setPauses(others);
  const { letThrough } = await readChoices();
  await choose({ letThrough: letThrough.filter((other) => other !== domain) });
}

/** Lets everything through on a site from now on. */
export async function alwaysLetThrough(domain: string): Promise<void> {
  const { letThrough } = await readChoices();
  await choose({ letThrough: [...new Set([...letThrough, domain])] });
}

/** Ends pauses on time; a browser that slept does it when it wakes. Call synchronously at the start. */
export function endPauses(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void dropEnded(Date.now());
  });
}

async function dropEnded(now: number): Promise<void> {
  const pauses = Object.entries(await readPauses()).filter(([, end]) => end > now);
  await setPauses(Object.fromEntries(pauses));
}

async function setPauses(pauses: Record<string, number>): Promise<void> {
  await replace(Object.keys(pauses), 'Session');
  await writePauses(pauses);
  const next = Math.min(...Object.values(pauses));
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next });
  else await browser.alarms.clear(ALARM);
}

/** Two rules for each site: its requests, and its pages, which keep their addresses and headers. */
async function replace(domains: string[], kind: 'Session' | 'Dynamic'): Promise<void> {
  const api = browser.declarativeNetRequest;
  const old = await api[`get${kind}Rules`]();
  await api[`update${kind}Rules`]({
    removeRuleIds: old.map(({ id }) => id),
    addRules: domains.flatMap((domain, i) => [
      {
        id: 2 * i + 1,
        priority: PRIORITY.pause,
        action: { type: 'allow' as const },
        condition: { initiatorDomains: [domain] },
      },
      {
        id: 2 * i + 2,
        priority: PRIORITY.pause,
        action: { type: 'allow' as const },
        condition: { requestDomains: [domain], resourceTypes: ['main_frame' as const] },
      },
    ]),
  });
}
