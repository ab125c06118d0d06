import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Drafts, openDrafts } from '../../../entrypoints/guard.content/engine';
import { answer, type Handlers } from '../../../utils/messages';
import { type Core, provideCore } from '../../../utils/page/core';
import { openConversation } from '../../../utils/pii/conversation';
import { core } from '../../../utils/pii/core';
import { type Engine, provideEngine } from '../../../utils/pii/engine';
import { scannerOf } from '../../../utils/pii/scanner';

const CODE = '验证码482913';
const load = vi.fn<Handlers['engine.load']>();
let drafts: Drafts;

const engine: Engine = {
  openConversation,
  onDraft: () => {},
  peek: () => null,
  unsure: () => null,
  offerRules: () => {},
};
const comes = () => provideEngine(engine);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  provideEngine(null as never);
  provideCore({ scan: scannerOf(core) } as Core);
  load.mockReset().mockImplementation(async () => {
    comes();
    return { loaded: true };
  });
  answer({ 'engine.load': load } as unknown as Handlers);
  drafts = openDrafts({ region: 'CN', audience: 'public' }, () => {});
});
afterEach(() => {
  vi.useRealTimers();
  provideEngine(null as never);
});

/** What is found in a message once all has been waited for. */
async function found(text: string): Promise<string[]> {
  for (let wait = drafts.unsure(text); wait; wait = drafts.unsure(text)) {
    const over = wait();
    await vi.advanceTimersByTimeAsync(3000);
    await over;
  }
  return drafts.scan(text).map(({ type }) => type);
}

test('what the core does not know waits for the engine, which is asked for once', async () => {
  expect(drafts.scan(CODE)).toEqual([]);
  expect(await found(CODE)).toEqual(['verification_code']);
  expect(drafts.unsure('又一个12')).toBeNull();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what went out before the engine was there is remembered', async () => {
  drafts.sent('打我电话 138');
  drafts.sent('0000');
  await drafts.load(() => '');
  expect(await found('1234')).toEqual(['phone']);
});

test.each([
  ['does not come', () => new Promise<never>(() => {})],
  ['cannot be fetched', () => Promise.reject(new Error('asleep'))],
])('where it %s, the core decides, at once from then on', async (_how, fails) => {
  load.mockImplementation(fails);
  expect(await found('打我电话13800001234')).toEqual(['phone']);
  expect(drafts.unsure(CODE)).toBeNull();
});

test('a message sent before the core has come waits for it where the engine cannot be fetched', async () => {
  provideCore(null as never);
  setTimeout(() => provideCore({ scan: scannerOf(core) } as Core), 2000);
  load.mockRejectedValue(new Error('asleep'));
  await drafts.load(() => '');
  const over = vi.fn();
  void drafts.unsure('打我电话13800001234')!().then(over);
  await vi.advanceTimersByTimeAsync(1900);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(over).toHaveBeenCalled();
  expect(await found('打我电话13800001234')).toEqual(['phone']);
});

test('where the core does not come either, a message waits for it once', async () => {
  provideCore(null as never);
  load.mockRejectedValue(new Error('asleep'));
  expect(await found('打我电话13800001234')).toEqual([]);
  expect(drafts.unsure('又一个12')).toBeNull();
});

test('what could not be fetched is asked for again, and waited for', async () => {
  load.mockRejectedValueOnce(new Error('asleep'));
  await drafts.load(() => '');
  expect(drafts.unsure(CODE)).toBeNull();
  void drafts.load(() => '');
  expect(await found(CODE)).toEqual(['verification_code']);
});
