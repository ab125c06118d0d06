import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  answerGuardState,
  guardedFrame,
  hasComposerIn,
  isGuardLoaded,
} from '../../../utils/guard-state';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => void;

beforeEach(() => {
  const guards: Listener[] = [];
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((guard) => {
    guards.push(guard as Listener);
  });
  // As browsers do: the first answer counts, and where there is none the promise has nothing to tell.
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: object,
  ) => {
    const answers: unknown[] = [];
    for (const guard of guards) guard(message, {}, (answer) => answers.push(answer));
    if (guards.length === 0) throw new Error('Receiving end does not exist.');
    return answers[0];
  }) as never);
});

test('a frame with a chat box tells which site it guards, by the name the site has by then', async () => {
  const site = { id: 'live.shop.example' };
  answerGuardState(site, () => true);
  site.id = 'shop.example';
  expect(await guardedFrame(7)).toBe('shop.example');
  expect(await hasComposerIn(7)).toBe(true);
});

test('a frame without one is loaded, and leaves the rest to others', async () => {
  answerGuardState({ id: 'jd' }, () => false);
  expect(await isGuardLoaded(7)).toBe(true);
  expect(await guardedFrame(7)).toBeNull();
  expect(await hasComposerIn(7)).toBe(false);
});

test('where no guard is, nothing is', async () => {
  expect(await isGuardLoaded(7)).toBe(false);
  expect(await guardedFrame(7)).toBeNull();
});
