import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openHeld } from '../../../entrypoints/wire-finder.content/held';
import type { Drafts, Fate } from '../../../utils/wire/finder/drafts';
import type { Needle } from '../../../utils/wire/needles/needle';

const PHONE: Needle[] = [{ type: 'phone', value: '13800001234' }];

let fate: Fate = 'waits';
let said: string[] = [];
const decided: Needle[][] = [];
const drafts = {
  fateOf: () => fate,
  decide(secrets) {
    decided.push([...secrets]);
    fate = 'goes';
  },
  forget() {
    fate = 'drops';
  },
} as Partial<Drafts> as Drafts;
const onGo = vi.fn();
const open = (answer: () => Promise<boolean> = async () => false) =>
  openHeld(drafts, (word) => said.push(word), answer);

beforeEach(() => {
  vi.useFakeTimers();
  fate = 'waits';
  said = [];
  onGo.mockClear();
});
afterEach(() => vi.useRealTimers());

test('what is held waits as long as its draft is undecided', () => {
  const held = open();
  expect(held.hold(PHONE, onGo)).toBe('?0');
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
});

test('it goes once, as soon as the draft is decided on', () => {
  const held = open();
  held.hold(PHONE, onGo);
  held.hold(PHONE, onGo);
  fate = 'goes';
  held.look();
  held.look();
  expect(said).toEqual(['>0', '>1']);
  expect(vi.getTimerCount()).toBe(0);
  expect(onGo).toHaveBeenCalledTimes(2);
});

test('it is dropped when the draft no longer holds the detail', () => {
  open().hold(PHONE, onGo);
  fate = 'drops';
  vi.advanceTimersByTime(300);
  expect(said).toEqual(['x0']);
  expect(onGo).not.toHaveBeenCalled();
});

test.each([
  [true, '>0'],
  [false, 'x0'],
])('taken by the page, it follows the viewer’s answer: %s', async (answer, word) => {
  const ask = vi.fn(async () => answer);
  open(ask).hold(PHONE, onGo);
  fate = 'taken';
  await vi.advanceTimersByTimeAsync(300);
  expect(said).toEqual([word]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('who takes their time to answer is heeded all the same', async () => {
  let answer: (goes: boolean) => void = () => {};
  const asked = new Promise<boolean>((resolve) => {
    answer = resolve;
  });
  open(() => asked).hold(PHONE, onGo);
  fate = 'taken';
  await vi.advanceTimersByTimeAsync(300);
  fate = 'drops'; // The draft is forgotten by then.
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual([]);
  answer(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(['>0']);
});

test('where nobody can be asked it is dropped, once', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const ask = vi.fn(() => Promise.reject(new Error('Extension context invalidated.')));
  open(ask).hold(PHONE, onGo);
  fate = 'taken';
  await vi.advanceTimersByTimeAsync(1000);
  expect(said).toEqual(['x0']);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('a page that makes endless calls is not kept waiting with all of them', async () => {
  const held = open();
  for (let i = 0; i < 250; i++) held.hold(PHONE, onGo);
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toHaveLength(50);
  expect(said[0]).toBe('x0');
});
