import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assertAllowed, needFor } from '../../../entrypoints/background/level-need';
import { teachHandlers } from '../../../entrypoints/background/teach';
import { BadRequestError } from '../../../utils/errors';
import { taughtSites } from '../../../utils/taught-sites';

const page = {
  id: fakeBrowser.runtime.id,
  url: browser.runtime.getURL('/popup.html' as never),
} as never;
const frame = {
  id: fakeBrowser.runtime.id,
  tab: { id: 7 },
  frameId: 0,
  url: 'https://live.corner-shop.co.uk/show/7',
} as never;
const offer = { kind: 'taught', host: 'x.example', origins: ['https://x.example/*'] } as const;

let allowed = true;
let run: ReturnType<typeof vi.fn>;

vi.mock('../../../entrypoints/background/level-need', () => ({
  assertAllowed: vi.fn(),
  needFor: vi.fn(),
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(needFor).mockResolvedValue(null);
  allowed = true;
  run = vi.fn(async () => []);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({} as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => allowed) as never);
  vi.spyOn(browser.permissions, 'remove').mockImplementation((async () => true) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({
    id: 7,
    url: 'https://x.example/live',
  })) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(run as never);
  for (const name of [
    'registerContentScripts',
    'updateContentScripts',
    'unregisterContentScripts',
  ] as const)
    vi.spyOn(browser.scripting, name).mockImplementation((async () => {}) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => []) as never,
  );
});

test('what is pointed out is kept under the address the browser gives, not one the page says', async () => {
  const lesson = { composer: ['#say'], send: [], host: 'bank.example' };
  expect(await teachHandlers['teach.keep'](lesson, frame)).toEqual({ kept: true });
  expect(await taughtSites.getValue()).toEqual([
    expect.objectContaining({
      id: 'corner-shop.co.uk',
      host: 'live.corner-shop.co.uk',
      composer: ['#say'],
    }),
  ]);
  await teachHandlers['teach.keep']({ composer: ['#new'], send: [] }, frame);
  expect((await taughtSites.getValue()).map(({ composer }) => composer)).toEqual([['#new']]);
});

test('a removed site is forgotten, and its permission given back', async () => {
  await teachHandlers['teach.keep']({ composer: ['#say'], send: [] }, frame);
  await teachHandlers['teach.remove']('live.corner-shop.co.uk', page);
  expect(await taughtSites.getValue()).toEqual([]);
  expect(browser.permissions.remove).toHaveBeenCalledWith({
    origins: ['https://live.corner-shop.co.uk/*'],
  });
});

test('a wish is fulfilled once, and only when the browser allows it', async () => {
  await teachHandlers['teach.wish']({ tabId: 7, offer } as never, page);
  allowed = false;
  expect(await teachHandlers['teach.begin'](null, page)).toEqual({ begun: false });
  expect(run).not.toHaveBeenCalled();
  allowed = true;
  const both = [teachHandlers['teach.begin'](null, page), teachHandlers['teach.begin'](null, page)];
  expect(await Promise.all(both)).toEqual([{ begun: true }, { begun: false }]);
  expect(run).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, allFrames: true },
    files: ['/content-scripts/teach.js'],
  });
});

test('a wish that was refused does not come true with a later permission', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await teachHandlers['teach.wish']({ tabId: 7, offer } as never, page);
  vi.advanceTimersByTime(6 * 60_000);
  expect(await teachHandlers['teach.begin'](null, page)).toEqual({ begun: false });
  await teachHandlers['teach.wish']({ tabId: 7, offer } as never, page);
  vi.mocked(browser.tabs.get).mockImplementation((async () => ({
    id: 7,
    url: 'https://bank.example/',
  })) as never);
  expect(await teachHandlers['teach.begin'](null, page)).toEqual({ begun: false });
  expect(run).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test.each(['offer', 'wish', 'begin', 'remove'] as const)(
  'teach.%s is for our own pages',
  async (name) => {
    const handle = teachHandlers[`teach.${name}`] as (
      input: unknown,
      sender: unknown,
    ) => Promise<unknown>;
    await expect(handle(7, frame)).rejects.toThrow(BadRequestError);
  },
);

test.each([
  ['teach.wish', { tabId: 'x' }, page],
  ['teach.wish', null, page],
  ['teach.keep', { composer: [] }, frame],
  ['teach.frame', 3, frame],
  ['teach.frame', 'bank.example/pay', frame],
] as const)('%s refuses what it cannot read', async (name, input, sender) => {
  const handle = teachHandlers[name] as (input: unknown, sender: unknown) => Promise<unknown>;
  await expect(handle(input, sender)).rejects.toThrow(BadRequestError);
});

test('what the level forbids is not done, whichever way it is begun', async () => {
  await teachHandlers['teach.wish']({ tabId: 7, offer } as never, page);
  vi.mocked(needFor).mockResolvedValue('pin');
  vi.mocked(assertAllowed).mockRejectedValue(new BadRequestError('It needs the PIN'));
  expect(await teachHandlers['teach.begin'](null, page)).toEqual({ begun: false });
  expect(await teachHandlers['teach.wish']({ tabId: 7, offer } as never, page)).toEqual({
    need: 'pin',
  });
  expect(run).not.toHaveBeenCalled();
  const lesson = { composer: ['#say'], send: [] };
  await expect(teachHandlers['teach.keep'](lesson, frame)).rejects.toThrow('PIN');
  expect(await teachHandlers['teach.remove']('shop.example', page)).toEqual({ need: 'pin' });
});

test('a site of the list may be guarded without a PIN', async () => {
  vi.mocked(needFor).mockResolvedValue('pin');
  const listed = { kind: 'listed', id: 'ebay', host: 'www.ebay.com', origins: [] };
  const answer = await teachHandlers['teach.wish']({ tabId: 7, offer: listed } as never, page);
  expect(answer).toEqual({ noted: true });
});

test('a frame pointed at on one page is not asked for on another', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
  const get = vi.mocked(browser.tabs.get);
  await teachHandlers['teach.frame']('chat.example', frame);
  const offered = async (url: string) => {
    get.mockImplementation((async () => ({ id: 7, url })) as never);
    return (await teachHandlers['teach.offer'](7, page))?.origins;
  };
  expect(await offered('https://live.corner-shop.co.uk/show/8')).toContain(
    'https://chat.example/*',
  );
  expect(await offered('https://other.example/')).toEqual(['https://other.example/*']);
});
