import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { needFor, needOn } from '../../../entrypoints/background/level-need';
import { trackerHandlers } from '../../../entrypoints/background/trackers';
import { countTrackers, inOrder } from '../../../entrypoints/background/trackers-count';
import { applyChoices, followPauses } from '../../../entrypoints/background/trackers-rules';
import { wireHandlers } from '../../../entrypoints/background/wire';
import { BadRequestError } from '../../../utils/errors';
import { NOTHING_SETTLED } from '../../../utils/protection/agreement';
import { startWait } from '../../../utils/protection/wait';
import { levels } from '../../../utils/settings';
import { forgetTab, readUnwritten, writeTab } from '../../../utils/trackers/store';
import { ruleSet } from '../../trackers/requests';

const popup = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html' as never),
} as never;
const baidu = ruleSet('standard').find(({ condition }) =>
  condition.requestDomains?.includes('hm.baidu.com'),
)!.id;
const allowed = ruleSet('standard').find(({ action }) => action.type === 'allow')!.id;

interface Rules {
  session: { id: number; condition: object }[];
  dynamic: { id: number; condition: object }[];
  enabled: string[];
  matched: { rule: { rulesetId: string; ruleId: number }; timeStamp: number; tabId: number }[];
  refuses: string[];
}

/** What the browser says of the way to peers; `undefined`: the permission is missing. */
let peers: { value: string; levelOfControl: string } | undefined;

/** What the fake browser lacks. */
let rules: Rules;

vi.mock('../../../entrypoints/background/level-need', () => ({
  needFor: vi.fn(),
  needOn: vi.fn(),
}));
const held = vi.hoisted(() => ({ standing: {} as unknown }));
vi.mock('../../../entrypoints/background/level-keep', () => ({
  theKeeper: () => ({ settle: async () => held.standing }),
}));

/** What the family's agreement says: these sites are paused for a minute. */
function paused(sites: string[], policy = { alwaysOn: false }) {
  const pauses = Object.fromEntries(sites.map((site) => [site, startWait(60_000, Date.now())]));
  held.standing = { agreement: { ...NOTHING_SETTLED, pauses }, policy };
  return held.standing as Parameters<typeof followPauses>[0];
}

beforeEach(() => {
  fakeBrowser.reset();
  paused([]);
  vi.mocked(needFor).mockResolvedValue(null);
  vi.mocked(needOn).mockResolvedValue(null);
  peers = { value: 'default', levelOfControl: 'controllable_by_this_extension' };
  rules = {
    session: [],
    dynamic: [],
    enabled: ['standard', 'privacy', 'scope'],
    matched: [],
    refuses: [],
  };
  const update = (kind: 'session' | 'dynamic') => async (change: never) => {
    const { removeRuleIds, addRules } = change as { removeRuleIds: number[]; addRules: [] };
    rules[kind] = [...rules[kind].filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
  };
  Object.assign(browser, {
    declarativeNetRequest: {
      getSessionRules: async () => rules.session,
      getDynamicRules: async () => rules.dynamic,
      updateSessionRules: update('session'),
      updateDynamicRules: update('dynamic'),
      getEnabledRulesets: async () => rules.enabled,
      updateEnabledRulesets: async (change: {
        enableRulesetIds?: string[];
        disableRulesetIds?: string[];
      }) => {
        const on = change.enableRulesetIds ?? [];
        if (on.some((id) => rules.refuses.includes(id))) throw new Error('too many rules');
        rules.enabled = [...rules.enabled, ...on].filter(
          (id) => !change.disableRulesetIds?.includes(id),
        );
      },
      getMatchedRules: async () => ({ rulesMatchedInfo: rules.matched }),
    },
    privacy: {
      network: {
        get webRTCIPHandlingPolicy() {
          return peers && policyOfPeers;
        },
      },
    },
  });
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => false) as never);
  Object.assign(browser.extension, { isAllowedIncognitoAccess: async () => true });
  vi.spyOn(browser.permissions, 'remove').mockImplementation((async () => true) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({
    id: 7,
    url: 'https://live.taobao.com/',
  })) as never);
});

/** As browsers do: who may not decide is not told so. */
const policyOfPeers = {
  get: async () => peers,
  set: async ({ value }: { value: string }) => {
    if (peers?.levelOfControl !== 'controlled_by_other_extensions')
      peers = { value, levelOfControl: 'controlled_by_this_extension' };
  },
  clear: async () => {
    peers = { value: 'default', levelOfControl: 'controllable_by_this_extension' };
  },
};

/** Has blocked requests counted, as the browser tells of them. */
function countStopped() {
  const heard = vi.fn();
  Object.assign(browser, {
    webRequest: {
      onErrorOccurred: { addListener: (listener: never) => heard.mockImplementation(listener) },
      onBeforeRequest: { addListener: () => {} },
    },
  });
  countTrackers();
  const stopped = (details: { frameId: number; initiator: string; url: string }) =>
    heard({ tabId: 7, error: 'net::ERR_BLOCKED_BY_CLIENT', ...details });
  return { stopped };
}

const match = (ruleId: number, timeStamp: number) => ({
  rule: { rulesetId: 'standard', ruleId },
  timeStamp,
  tabId: 7,
});

test('what Chrome matched in the tab is counted once, by company; rules that let through are not', async () => {
  rules.matched = [match(baidu, 100), match(baidu, 101), match(allowed, 102)];
  await trackerHandlers['trackers.view'](7, popup);
  rules.matched.push(match(baidu, 103));
  const view = await trackerHandlers['trackers.view'](7, popup);
  expect(view).toMatchObject({ covered: true, counted: 'page', domain: 'taobao.com' });
  expect(view.companies).toMatchObject([{ id: 'baidu', nameZh: '百度', count: 3 }]);
  expect((await readUnwritten()).counts).toEqual({ taobao: { baidu: 3 } });
});

test('what is stopped in a frame of another site is the page’s, in the popup as in the ledger', async () => {
  vi.mocked(browser.permissions.contains).mockImplementation((async () => true) as never);
  const { stopped } = countStopped();
  const page = { frameId: 0, initiator: 'https://live.taobao.com' };
  stopped({ ...page, url: 'https://hm.baidu.com/hm.js' });
  stopped({ frameId: 5, initiator: 'https://player.example', url: 'https://hm.baidu.com/hm.gif' });
  await inOrder(async () => {});
  stopped({ ...page, url: 'https://hm.baidu.com/hm.js' });
  await inOrder(async () => {});
  expect((await trackerHandlers['trackers.view'](7, popup)).companies).toMatchObject([
    { id: 'baidu', count: 3 },
  ]);
  expect((await readUnwritten()).counts).toEqual({ taobao: { baidu: 3 } });
});

test('of a private window the ledger is told nothing', async () => {
  vi.mocked(browser.tabs.get).mockImplementation((async () => ({
    id: 7,
    url: 'https://live.taobao.com/',
    incognito: true,
  })) as never);
  rules.matched = [match(baidu, 100)];
  const view = await trackerHandlers['trackers.view'](7, popup);
  expect(view.companies).toMatchObject([{ id: 'baidu', count: 1 }]);
  expect((await readUnwritten()).counts).toEqual({});
});

test('a pause lets a site’s requests and pages through, and ends', async () => {
  await followPauses(paused(['taobao']));
  expect(rules.session.map(({ condition }) => condition)).toEqual([
    { initiatorDomains: ['taobao.com'] },
    { requestDomains: ['taobao.com'], resourceTypes: ['main_frame'] },
  ]);
  const view = await trackerHandlers['trackers.view'](7, popup);
  expect(view.paused).toBeGreaterThan(Date.now());
  await followPauses(paused([]));
  expect(rules.session).toEqual([]);
  expect((await trackerHandlers['trackers.view'](7, popup)).paused).toBeNull();
});

test('a site without a record is paused by its domain; a policy that keeps Hushcart on knows no pause', async () => {
  await followPauses(paused(['shop.example', '* no domain']));
  expect(rules.session[0]!.condition).toEqual({ initiatorDomains: ['shop.example'] });
  await followPauses(paused(['taobao'], { alwaysOn: true }));
  expect(rules.session).toEqual([]);
});

test('the end of a pause leaves alone what is let through for good', async () => {
  await trackerHandlers['trackers.remember']('taobao.com', popup);
  await followPauses(paused(['taobao']));
  await followPauses(paused([]));
  expect(rules.dynamic).toHaveLength(2);
});

test('what was counted on another page of the tab is not this one’s', async () => {
  await writeTab(7, { domain: 'elsewhere.example', counts: { baidu: 9 }, until: 0 });
  expect((await trackerHandlers['trackers.view'](7, popup)).companies).toEqual([]);
});

test('a site is let through for good when that is asked for, and no longer when it is not', async () => {
  await trackerHandlers['trackers.remember']('taobao.com', popup);
  expect(rules.dynamic).toHaveLength(2);
  expect((await trackerHandlers['trackers.view'](7, popup)).paused).toBe('always');
  await trackerHandlers['trackers.forget']('taobao.com', popup);
  expect(rules.dynamic).toEqual([]);
});

test('the strict level is one more rule set', async () => {
  await trackerHandlers['trackers.choose']({ level: 'strict' }, popup);
  expect(rules.enabled).toContain('strict');
  await trackerHandlers['trackers.choose']({ level: 'standard' }, popup);
  expect(rules.enabled).not.toContain('strict');
});

test('a rule set that is refused is named, and the others stay', async () => {
  rules.refuses = ['strict'];
  await trackerHandlers['trackers.choose']({ level: 'strict' }, popup);
  const view = await trackerHandlers['trackers.view'](7, popup);
  expect(view.refused).toEqual(['strict']);
  expect(rules.enabled).toEqual(['standard', 'privacy', 'scope']);
});

test('the way to peers is closed when asked for, and opened only as the level allows', async () => {
  const { 'trackers.choose': choose, 'trackers.view': view } = trackerHandlers;
  expect(await choose({ hideFromPeers: true }, popup)).toEqual({ done: true });
  expect(peers?.value).toBe('disable_non_proxied_udp');
  expect((await view(7, popup)).hidesFromPeers).toBe(true);
  vi.mocked(needFor).mockResolvedValue('pin');
  expect(await choose({ hideFromPeers: false }, popup)).toEqual({ need: 'pin' });
  expect((await view(7, popup)).hidesFromPeers).toBe(true);
  vi.mocked(needFor).mockResolvedValue(null);
  expect(await choose({ hideFromPeers: false }, popup)).toEqual({ done: true });
  expect((await view(7, popup)).hidesFromPeers).toBe(false);
  expect(browser.permissions.remove).toHaveBeenCalledWith({ permissions: ['privacy'] });
});

test('where another extension decides on the way to peers, that is said; without the permission nothing is done', async () => {
  const { 'trackers.choose': choose, 'trackers.view': view } = trackerHandlers;
  peers = { value: 'default', levelOfControl: 'controlled_by_other_extensions' };
  await expect(choose({ hideFromPeers: true }, popup)).rejects.toThrow('Another extension');
  peers = undefined;
  await choose({ hideFromPeers: true }, popup);
  expect((await view(7, popup)).hidesFromPeers).toBe(false);
});

test('everywhere needs the permission', async () => {
  await trackerHandlers['trackers.choose']({ everywhere: true }, popup);
  expect(rules.enabled).toContain('scope');
  expect(rules.enabled).not.toContain('elsewhere');
  vi.mocked(browser.permissions.contains).mockImplementation((async () => true) as never);
  await trackerHandlers['trackers.choose']({ everywhere: true }, popup);
  expect(rules.enabled).not.toContain('scope');
  expect(rules.enabled).toContain('elsewhere');
});

test('a page of others changes nothing, and what is no domain is refused', async () => {
  const page = { id: fakeBrowser.runtime.id, url: 'https://live.taobao.com/' } as never;
  const remember = trackerHandlers['trackers.remember'];
  await expect(remember('taobao.com', page)).rejects.toThrow(BadRequestError);
  await expect(remember('*', popup)).rejects.toThrow(BadRequestError);
  expect(rules.dynamic).toEqual([]);
});

test('blocking less needs what the level asks; blocking more never does', async () => {
  const { 'trackers.choose': choose, 'trackers.remember': remember } = trackerHandlers;
  expect(await choose({ level: 'strict' }, popup)).toEqual({ done: true });
  vi.mocked(needFor).mockResolvedValue('pin');
  vi.mocked(needOn).mockResolvedValue('never');
  expect(await choose({ level: 'standard' }, popup)).toEqual({ need: 'pin' });
  expect(rules.enabled).toContain('strict');
  expect(await choose({ level: 'strict' }, popup)).toEqual({ done: true });
  expect(await choose({ everywhere: true }, popup)).toEqual({ done: true });
  expect(await remember('taobao.com', popup)).toEqual({ need: 'never' });
  expect(needOn).toHaveBeenLastCalledWith('trackers.allow', ['taobao']);
  expect(rules.dynamic).toEqual([]);
});

test('a child’s level blocks strictly, whatever was chosen; below it the choice counts again', async () => {
  await levels.setValue({ '*': 0, taobao: 2 });
  await applyChoices();
  expect(rules.enabled).toContain('strict');
  const view = await trackerHandlers['trackers.view'](7, popup);
  expect(view).toMatchObject({ level: 'strict', isBound: true });
  await levels.setValue({ '*': 1 });
  await applyChoices();
  expect(rules.enabled).not.toContain('strict');
  expect(await trackerHandlers['trackers.view'](7, popup)).toMatchObject({
    level: 'standard',
    isBound: false,
  });
});

test('a direct connection is the page’s that opened it; one that showed the address stays one', async () => {
  const peersOfTab = async () => (await trackerHandlers['trackers.view'](7, popup)).peers;
  const opens = (url: string) =>
    wireHandlers['wire.peer'](null, {
      id: fakeBrowser.runtime.id,
      tab: { id: 7, url },
      frameId: 2,
    } as never);
  expect(await peersOfTab()).toBeNull();
  await opens('https://elsewhere.example/');
  expect(await peersOfTab()).toBeNull();
  await trackerHandlers['trackers.choose']({ hideFromPeers: true }, popup);
  await opens('https://live.taobao.com/');
  expect(await peersOfTab()).toBe('hidden');
  await trackerHandlers['trackers.choose']({ hideFromPeers: false }, popup);
  await opens('https://live.taobao.com/');
  expect(await peersOfTab()).toBe('open');
  await trackerHandlers['trackers.choose']({ hideFromPeers: true }, popup);
  await opens('https://live.taobao.com/');
  expect(await peersOfTab()).toBe('open');
  await forgetTab(7);
  expect(await peersOfTab()).toBeNull();
});
