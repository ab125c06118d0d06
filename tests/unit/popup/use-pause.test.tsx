// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePause } from '../../../entrypoints/popup/use-pause';
import type { Levels } from '../../../utils/protection/level';
import { show } from '../components/show';
import { eventually } from '../eventually';

function Level({ site }: { site: string | null }) {
  return <p>{usePause(site).level}</p>;
}

/** What is in force, whatever the family agreed on. */
let levels: Levels;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => ({
    value: { pauses: {}, level: 0, sites: { jd: 1 }, levels, step: null },
  })) as never);
});

test.each<[string | null, Levels, string]>([
  ['douyin', { '*': 2, jd: 2 }, '2'],
  ['jd', { '*': 0, jd: 3 }, '3'],
  [null, { '*': 2, jd: 3 }, '2'],
])('of %s, the level is the one in force: %j', async (site, inForce, level) => {
  levels = inForce;
  const root = show(<Level site={site} />);
  await eventually(() => expect(root.textContent).toBe(level));
});

test('a policy that comes while the popup is open is told of', async () => {
  levels = { '*': 0 };
  const root = show(<Level site="douyin" />);
  levels = { '*': 3 };
  await fakeBrowser.storage.local.set({ levels });
  await eventually(() => expect(root.textContent).toBe('3'));
});
