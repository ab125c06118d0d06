import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assertAllowed } from '../../../entrypoints/background/level-need';
import { trackerHandlers } from '../../../entrypoints/background/trackers';
import { BadRequestError } from '../../../utils/errors';
import { readUnwritten } from '../../../utils/trackers/store';
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

/** What the fake browser lacks. */
let rules: Rules;

vi.mock('../../../entrypoints/background/level-need', () => ({ assertAllowed: vi.fn() }));

beforeEach(() => {
  fakeBrowser.reset();
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
  });
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => false) as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({
    id: 7,
    url: 'https://live.taobao.com/',
  })) as never);
});

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

test('a pause lets a site’s requests and pages through, and ends', async () => {
  await trackerHandlers['trackers.pause']('taobao.com', popup);
  expect(rules.session.map(({ condition }) => condition)).toEqual([
    { initiatorDomains: ['taobao.com'] },
    { requestDomains: ['taobao.com'], resourceTypes: ['main_frame'] },
  ]);
  expect((await trackerHandlers['trackers.view'](7, popup)).paused).toBeGreaterThan(Date.now());
  await trackerHandlers['trackers.resume']('taobao.com', popup);
  expect(rules.session).toEqual([]);
  expect((await trackerHandlers['trackers.view'](7, popup)).paused).toBeNull();
});

test('a site is let through for good when that is asked for, and no longer when it is not', async () => {
  await trackerHandlers['trackers.remember']('taobao.com', popup);
  expect(rules.dynamic).toHaveLength(2);
  expect((await trackerHandlers['trackers.view'](7, popup)).paused).toBe('always');
  await trackerHandlers['trackers.resume']('taobao.com', popup);
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

test('everywhere needs the permission', async () => {
  await trackerHandlers['trackers.choose']({ everywhere: true }, popup);
  expect(rules.enabled).toContain('scope');
  vi.mocked(browser.permissions.contains).mockImplementation((async () => true) as never);
  await trackerHandlers['trackers.choose']({ everywhere: true }, popup);
  expect(rules.enabled).not.toContain('scope');
});

test('a page of others changes nothing, and what is no domain is refused', async () => {
  const page = { id: fakeBrowser.runtime.id, url: 'https://live.taobao.com/' } as never;
  const pause = trackerHandlers['trackers.pause'];
  await expect(pause('taobao.com', page)).rejects.toThrow(BadRequestError);
  await expect(pause('*', popup)).rejects.toThrow(BadRequestError);
  expect(rules.session).toEqual([]);
});

test('what the level forbids is not done', async () => {
  vi.mocked(assertAllowed).mockRejectedValue(new BadRequestError('It needs the PIN'));
  for (const ask of [
    trackerHandlers['trackers.pause']('taobao.com', popup),
    trackerHandlers['trackers.remember']('taobao.com', popup),
    trackerHandlers['trackers.choose']({ level: 'standard' }, popup),
  ])
    await expect(ask).rejects.toThrow('PIN');
  vi.mocked(assertAllowed).mockReset();
});
