// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fire, show, speakEnglish, type } from '../components/show';
import { eventually } from '../eventually';

const lock = { kind: 'pin', opens: true, openMs: 0, waitMs: 0, resetMs: null };
const REPLIES: Record<string, unknown> = {
  'lock.state': { lock },
  'lock.open': { open: true, waitMs: 0 },
  'level.change': { done: true },
};
/** What the page has asked for. */
let asked: { name: string; input: unknown }[];

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  asked = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: never) => {
    asked.push(message);
    return { value: REPLIES[asked.at(-1)!.name] ?? null };
  }) as never);
});

test.each([
  ['minutes=60', 60],
  ['minutes=15', 15],
  // What nothing of ours asks for is no longer than the shortest.
  ['', 15],
  ['minutes=45', 15],
  ['minutes=1e9', 15],
  ['minutes=0', 15],
])(
  'with ?pause=jd&%s the page says so, and the PIN pauses for %d minutes',
  async (query, minutes) => {
    history.replaceState(null, '', `lock.html?pause=jd&${query}`);
    vi.resetModules(); // The page reads its address once.
    const { LockPage } = await import('../../../entrypoints/lock/lock');
    const root = show(<LockPage />);
    await eventually(() => expect(root.querySelector('input')).not.toBeNull());
    expect(root.textContent).toContain(`will pause on JD Live for ${minutes} minutes`);

    type(root.querySelector('input')!, '582130');
    fire(root.querySelector('form')!, 'submit');
    await eventually(() =>
      expect(asked).toContainEqual({
        name: 'level.change',
        input: { do: 'pause', site: 'jd', minutes },
      }),
    );
  },
);
