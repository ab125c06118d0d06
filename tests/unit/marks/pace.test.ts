import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Note, openPace } from '../../../entrypoints/marks.content/pace';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function pace(hasRoom: () => boolean = () => true) {
  const said: Note[] = [];
  const say = (note: Note) => hasRoom() && said.push(note) > 0;
  return { said, ...openPace(say, () => Date.now()) };
}

test('what is marked is said in one summary, and the next one a minute later', () => {
  const { said, marked } = pace();
  marked('phishing_link');
  marked('task_scam');
  vi.advanceTimersByTime(2000);
  expect(said).toEqual([{ kind: 'summary', labels: ['phishing_link', 'task_scam'] }]);
  for (let i = 0; i < 50; i++) {
    marked('prize_lure');
    vi.advanceTimersByTime(1000);
  }
  expect(said).toHaveLength(1);
  vi.advanceTimersByTime(15_000);
  expect(said).toHaveLength(2);
});

test('a host who asks is told of at once, in place of a summary, once a minute', () => {
  const { said, marked, asked } = pace();
  marked('phishing_link');
  vi.advanceTimersByTime(2000);
  asked(false);
  asked(true);
  vi.advanceTimersByTime(2000);
  expect(said.map(({ kind }) => kind)).toEqual(['summary', 'host-asks']);
  asked(true);
  vi.advanceTimersByTime(30_000);
  expect(said).toHaveLength(2);
  vi.advanceTimersByTime(31_000);
  asked(true);
  vi.advanceTimersByTime(2000);
  expect(said).toHaveLength(3);
});

test('that many ask, one after the other without a break, is said all the same', () => {
  const { said, asked } = pace();
  for (let i = 0; i < 10; i++) {
    asked(i === 1);
    vi.advanceTimersByTime(500);
  }
  expect(said).toEqual([{ kind: 'host-asks' }]);
});

test('where there is no room for a note it waits', () => {
  let hasRoom = false;
  const { said, marked } = pace(() => hasRoom);
  marked('doxxing');
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([]);
  hasRoom = true;
  vi.advanceTimersByTime(2000);
  expect(said).toHaveLength(1);
});

test('in a quiet room nothing is said', () => {
  const { said } = pace();
  vi.advanceTimersByTime(300_000);
  expect(said).toEqual([]);
});
