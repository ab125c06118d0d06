import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, ask, type Handlers } from '../../../utils/messages';

const handlers: Handlers = {
  'ledger.record': async () => ({ stored: true }),
  'engine.load': async () => {
    throw new TypeError('no such frame');
  },
  'wire.load': async () => ({ loaded: true }),
  'wire.share': async () => ({ shared: true }),
  'wire.join': async () => [],
  'wire.receiver': async () => ({ third: true, company: null }),
  'own.sketch': async () => ({ seed: 0, shorts: [], shapes: [] }),
  'own.verify': async () => [],
  'own.add': async () => null,
  'own.list': async () => [],
  'own.remove': async () => ({ removed: true }),
};

beforeEach(() => fakeBrowser.reset());

test('the answer of the handler arrives', async () => {
  answer(handlers);
  expect(await ask('ledger.record', {} as never)).toEqual({ stored: true });
});

test('so does its error, under the name of the request', async () => {
  answer(handlers);
  await expect(ask('engine.load', null)).rejects.toThrow('engine.load: TypeError: no such frame');
});

test('nobody there is an error', async () => {
  await expect(ask('engine.load', null)).rejects.toThrow();
});

test.each([
  ['another name', { name: 'ledger.clear' }],
  ['a name every object has', { name: 'toString' }],
  ['no name', {}],
  ['nothing', null],
])('a message with %s is left to others', async (_what, message) => {
  answer(handlers);
  expect(await fakeBrowser.runtime.sendMessage(message)).toBeUndefined();
});
