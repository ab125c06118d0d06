import { browser } from 'wxt/browser';
import { createQueue } from '../../utils/in-turn';
import { measuresAt } from '../../utils/protection/decide';
import { pausesNow } from '../../utils/protection/in-force';
import type { Standing } from '../../utils/protection/keeper';
import { strictestOf } from '../../utils/protection/level';
import { levels } from '../../utils/settings';
import { domainsOf } from '../../utils/trackers/paused';
import { PRIORITY } from '../../utils/trackers/priorities';
import {
  readChoices,
  type TrackerChoices,
  writeChoices,
  writeRefused,
} from '../../utils/trackers/store';
import type { TrackerLevel } from '../../utils/trackers/view';

/** Rules are read, then written: two changes at once would end as one. */
const inTurn = createQueue();

/**
 * Brings the browser's rule sets to what the viewer chose; each on its own, so that one that is refused leaves the rest.
 *
 * @throws {Error} If storage is away.
 */
export function applyChoices(): Promise<void> {
  return inTurn(apply);
}

async function apply(): Promise<void> {
  const { level, everywhere, letThrough } = await readChoices();
  const isStrict = level === 'strict' || (await leastLevel()) === 'strict';
  const wanted = new Map([
    ['standard', true],
    ['elsewhere', everywhere],
    ['strict', isStrict],
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

/**
 * How much is blocked at least, by the levels in force: there is one answer for the whole browser.
 *
 * @throws {Error} If storage is away.
 */
export async function leastLevel(): Promise<TrackerLevel> {
  return measuresAt(strictestOf(await levels.getValue())).trackers;
}

/** Changes what the viewer chose, then the rules. */
export function choose(news: Partial<TrackerChoices>): Promise<void> {
  return change(() => news);
}

function change(make: (before: TrackerChoices) => Partial<TrackerChoices>): Promise<void> {
  return inTurn(async () => {
    const before = await readChoices();
    await writeChoices({ ...before, ...make(before) });
    await apply();
  });
}

/** Lets everything through on a site from now on. */
export function alwaysLetThrough(domain: string): Promise<void> {
  return change(({ letThrough }) => ({ letThrough: [...new Set([...letThrough, domain])] }));
}

/** Blocks there again. */
export function forgetLetThrough(domain: string): Promise<void> {
  return change(({ letThrough }) => ({
    letThrough: letThrough.filter((other) => other !== domain),
  }));
}

/** Lets everything through on sites that are paused, and no longer on others. */
export function followPauses({ agreement, policy }: Standing): Promise<void> {
  const domains = Object.keys(pausesNow(agreement, policy)).flatMap(domainsOf);
  return inTurn(() => replace([...new Set(domains)].sort(), 'Session')).catch((error: unknown) => {
    console.warn('Hushcart could not pause its rules; the chat is paused all the same.', error);
  });
}

/** Two rules for each site: its requests, and its pages, which keep their addresses and headers. */
async function replace(domains: string[], kind: 'Session' | 'Dynamic'): Promise<void> {
  const api = browser.declarativeNetRequest;
  if (!api) return; // A build that blocks nothing.
  const old = await api[`get${kind}Rules`]();
  if (domains.length === 0 && old.length === 0) return;
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
