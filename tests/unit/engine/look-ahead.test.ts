import { expect, test, vi } from 'vitest';
import { lookAhead } from '../../../entrypoints/engine.content/look-ahead';

function setUp() {
  const inner = { scan: vi.fn(() => []), sent: vi.fn() };
  let version = 0;
  const ahead = lookAhead(inner, () => version);
  return { inner, ahead, learn: () => void version++ };
}

test('the same draft is looked at once', () => {
  const { inner, ahead } = setUp();
  for (const atMs of [0, 10, 9_000]) ahead.scan('你好', atMs);
  expect(inner.scan).toHaveBeenCalledTimes(1);
});

test.each<[string, (on: ReturnType<typeof setUp>) => void]>([
  ['another text', ({ ahead }) => ahead.scan('你好啊', 20)],
  ['what was sent', ({ ahead }) => ahead.sent('你好', 20)],
  ['what was learnt', ({ learn }) => learn()],
])('it is looked at anew after %s', (_what, happen) => {
  const on = setUp();
  on.ahead.scan('你好', 0);
  happen(on);
  const before = on.inner.scan.mock.calls.length;
  on.ahead.scan('你好', 30);
  expect(on.inner.scan).toHaveBeenCalledTimes(before + 1);
});

test('and after a while', () => {
  const { inner, ahead } = setUp();
  ahead.scan('你好', 0);
  ahead.scan('你好', 10_000);
  expect(inner.scan).toHaveBeenCalledTimes(2);
});
