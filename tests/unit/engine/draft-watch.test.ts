import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDraft } from '../../../entrypoints/engine.content/draft-watch';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of keys in quick succession, the draft is looked at once, as it is then', () => {
  const look = vi.fn();
  const { onDraft } = watchDraft(look);
  let draft = '';
  for (const key of 'abcde') {
    draft += key;
    onDraft(() => draft);
  }
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(30);
  expect(look.mock.calls).toEqual([['abcde']]);
});

test('each later key is seen, too', () => {
  const look = vi.fn();
  const { onDraft, read } = watchDraft(look);
  onDraft(() => 'a');
  vi.advanceTimersByTime(30);
  onDraft(() => 'ab');
  expect(read()).toBe('ab');
  vi.advanceTimersByTime(30);
  expect(look.mock.calls).toEqual([['a'], ['ab']]);
});
