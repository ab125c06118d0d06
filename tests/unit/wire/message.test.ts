// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

/** What the isolated world is told: way, target and text of each message. */
const told = vi.hoisted(() => [] as string[][]);
vi.mock('../../../utils/wire/main/line', () => ({
  isArmed: () => true,
  passLater(...[way, url, body, go]: [string, string, string, () => unknown]) {
    told.push([way, url, body]);
    go();
  },
}));

test('of messages between threads those that say something are told', async () => {
  const posted: unknown[] = [];
  class Port {
    postMessage(message: unknown) {
      posted.push(message);
    }
  }
  vi.stubGlobal('MessagePort', Port);
  const { tapMessage } = await import('../../../utils/wire/taps/message');
  tapMessage();
  const messages = [
    null,
    1,
    'hello',
    { say: ['hello'] },
    new Map([['say', new Set(['hello'])]]),
    new Map([['hello', 1]]),
    new String('hello'),
    {
      get say() {
        throw new Error('read');
      },
    },
  ];
  for (const message of messages) new Port().postMessage(message);
  expect(posted).toEqual(messages);
  expect(told.map(([way, , body]) => [way, body?.split('\n').filter(Boolean)])).toEqual([
    ['message', ['hello']],
    ['message', ['hello']],
    ['message', ['say', 'hello']],
    ['message', ['hello']],
    ['message', ['hello']],
  ]);
});
