// @vitest-environment happy-dom
import { setTimeout as later } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { startFinder } from '../../../entrypoints/wire-finder.content/start';
import { type Core, provideCore } from '../../../utils/page/core';
import { core } from '../../../utils/pii/core';
import { type Engine, provideEngine } from '../../../utils/pii/engine';
import { scan } from '../../../utils/pii/scan';
import { scannerOf } from '../../../utils/pii/scanner';
import { levels, sitesOff } from '../../../utils/settings';
import type { Finder } from '../../../utils/wire/ear/ear';
import { eventually } from '../eventually';

const told: { kind: string; receiver: string | null }[] = [];
vi.mock('../../../utils/messages', () => ({
  ask: async (name: string, input: never) => {
    if (name === 'wire.receiver') return { third: true, company: null, blockable: false };
    if (name === 'ledger.record') told.push(input);
    return { stored: true };
  },
}));
vi.mock('../../../utils/page/find-composer', () => ({
  composerAt: ({ target }: Event) => target,
  composerOf: (element: Element) => element.closest('textarea'),
  frameSite: () => ({ site: { id: 'douyin', region: 'CN' }, url: 'https://live.douyin.com/1' }),
  namedComposers: () => [],
  isComment: () => false,
}));
vi.stubGlobal(
  'PerformanceObserver',
  class {
    observe() {}
  },
);

const PHONE = '打我电话13800001234';
let finder: Finder;
provideCore({ scan: scannerOf(core) } as Core);
const said: string[] = [];
startFinder({
  say: (word: string) => said.push(word),
  attach: (it: Finder) => (finder = it),
} as never);

/** A chat box with the number in it, which a page has tried to show to somebody else's server. */
async function preview(text = PHONE): Promise<HTMLTextAreaElement> {
  const box = document.createElement('textarea');
  document.body.replaceChildren(box);
  box.value = text;
  finder.onInput(box, true);
  await later(100); // The draft is looked at once the key is done with.
  const call = { way: 'fetch', url: 'https://api.vendor.example/draft', body: box.value } as const;
  expect(finder.onLeaving(call)).toMatch(/^\?/);
  await later(600); // What has left is looked at when there is time.
  return box;
}

beforeEach(() => {
  told.length = 0;
  said.length = 0;
});

test('what was kept back and dropped is no leak', async () => {
  const box = await preview();
  box.value = '打我电话138****1234';
  finder.onInput(box, true);
  await eventually(() => expect(said[0]).toMatch(/^x/));
  await later(600);
  expect(told).toEqual([]);
});

test('what was kept back and then went out is one', async () => {
  const box = await preview();
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
  box.addEventListener('keydown', (event) => finder.onAct(event));
  box.dispatchEvent(enter);
  await eventually(() => expect(said[0]).toMatch(/^>/));
  await eventually(() =>
    expect(told).toMatchObject([{ kind: 'leak', receiver: 'api.vendor.example' }]),
  );
});

test('once the viewer pauses the site it goes, and nobody is asked when the page empties its box', async () => {
  const box = await preview('打我电话13911112222'); // The first was decided on a moment ago.
  await sitesOff.setValue(['douyin']);
  await eventually(() => expect(said[0]).toMatch(/^>/));
  box.value = '';
  await later(600);
  expect([said.length, document.querySelector('dialog')]).toEqual([1, null]);
  await sitesOff.setValue([]);
});

test('what the guard asks about at a child’s level alone is kept back there, too', async () => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://live.douyin.com/1');
  provideEngine({ peek: scan } as Partial<Engine> as Engine);
  const leaves = async (text: string) => {
    const box = document.createElement('textarea');
    document.body.replaceChildren(box);
    box.value = text;
    finder.onInput(box, true);
    await later(100);
    return finder.onLeaving({ way: 'fetch', url: '/draft', body: JSON.stringify({ text }) });
  };
  expect(await leaves('我今年12岁')).toBe('');
  await levels.setValue({ '*': 2 });
  await later(0);
  expect(await leaves('我今年11岁')).toMatch(/^\?/);
  await levels.setValue({});
});
