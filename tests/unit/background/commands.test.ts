import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeAgreement } from '../../../entrypoints/background/level-change';
import { listenForCommands } from '../../../entrypoints/background/level-commands';
import { needFor } from '../../../entrypoints/background/level-need';
import { NOTHING_SETTLED } from '../../../utils/protection/agreement';
import { taughtSites } from '../../../utils/taught-sites';
import { eventually } from '../eventually';

const agreement = { ...NOTHING_SETTLED, pauses: {} };
vi.mock('../../../entrypoints/background/level-keep', () => ({
  theKeeper: () => ({ settle: async () => ({ agreement }) }),
}));
vi.mock('../../../entrypoints/background/level-need', () => ({ needFor: vi.fn() }));
vi.mock('../../../entrypoints/background/level-change', () => ({ changeAgreement: vi.fn() }));

let press: (name: string) => void;
let create: ReturnType<typeof vi.spyOn>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(needFor).mockReset().mockResolvedValue(null);
  vi.mocked(changeAgreement).mockReset();
  const addListener = vi.fn();
  vi.spyOn(browser, 'commands', 'get').mockReturnValue({ onCommand: { addListener } } as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => true as never);
  create = vi.spyOn(browser.tabs, 'create').mockImplementation(async () => ({}) as never);
  const lesson = { composer: ['#say'], send: [], since: 0 };
  await taughtSites.setValue([{ id: 'shop.example', host: 'live.shop.example', ...lesson }]);
  listenForCommands();
  press = addListener.mock.calls[0]![0];
});

function inFront(url: string): void {
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7, url }] as never);
}

test.each([
  ['https://live.douyin.com/1', 'douyin'],
  ['https://live.shop.example/room', 'shop.example'],
])('at %s the keys pause %s', async (url, site) => {
  inFront(url);
  press('pause');
  await eventually(() => expect(changeAgreement).toHaveBeenCalledOnce());
  const [make] = vi.mocked(changeAgreement).mock.calls[0]!;
  expect(make(agreement, 0).pauses).toMatchObject({ [site]: { left: 15 * 60_000 } });
});

test('where it needs the PIN, the PIN’s page opens instead', async () => {
  vi.mocked(needFor).mockResolvedValue('pin');
  inFront('https://live.shop.example/room');
  press('pause');
  await eventually(() => expect(create).toHaveBeenCalledOnce());
  expect(create).toHaveBeenCalledWith({ url: '/lock.html?pause=shop.example' });
  expect(changeAgreement).not.toHaveBeenCalled();
});

test('the dashboard opens', async () => {
  press('open-dashboard');
  await eventually(() => expect(create).toHaveBeenCalledWith({ url: '/dashboard.html' }));
});
