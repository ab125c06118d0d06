import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkOwn, type OwnCheck, WAIT } from '../../../entrypoints/engine.content/own-check';
import type { Form } from '../../../utils/own/detail';
import { scan } from '../../../utils/pii/scan';
import { own, sketchOf } from '../own/own-of';

const TEXT = '我叫张小明';
const FORM: Form = 'm:张小明';
const sketch = sketchOf([own('name', '张小明')]);
const verify = vi.fn<(forms: Form[]) => Promise<Form[]>>();
let check: OwnCheck;

beforeEach(() => {
  vi.useFakeTimers();
  verify.mockReset();
  check = checkOwn(sketch, verify);
});
afterEach(() => vi.useRealTimers());

function found(text: string): string[] {
  return scan(text, { ownDetails: check.find })
    .filter(({ type }) => type === 'own_detail')
    .map(({ value }) => value);
}

test('what holds nothing that may be own is not asked about, nor waited for', () => {
  check.ask('3号链接拍2件');
  expect(check.unsure('3号链接拍2件')).toBeNull();
  expect(verify).not.toHaveBeenCalled();
});

test('asked about while it is written, a draft is known when it is sent', async () => {
  verify.mockResolvedValue([FORM]);
  check.ask(TEXT);
  await vi.runAllTimersAsync();
  expect(check.unsure(TEXT)).toBeNull();
  expect(found(TEXT)).toEqual(['张小明']);
  expect(verify).toHaveBeenCalledExactlyOnceWith([FORM]);
});

test('what the vault does not know passes', async () => {
  verify.mockResolvedValue([]);
  await check.unsure(TEXT)!();
  expect(check.unsure(TEXT)).toBeNull();
  expect(found(TEXT)).toEqual([]);
});

test('sent before the answer, it waits for that answer and asks no second time', async () => {
  let answer: (own: Form[]) => void = () => {};
  verify.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  check.ask(TEXT);
  const known = vi.fn();
  void check.unsure(TEXT)!().then(known);
  await vi.advanceTimersByTimeAsync(WAIT - 1);
  expect(known).not.toHaveBeenCalled();
  answer([FORM]);
  await vi.advanceTimersByTimeAsync(0);
  expect(known).toHaveBeenCalled();
  expect(found(TEXT)).toEqual(['张小明']);
  expect(verify).toHaveBeenCalledOnce();
});

test.each([
  ['is silent', () => new Promise<Form[]>(() => {})],
  ['fails', () => Promise.reject(new Error('database away'))],
])(
  'where the background %s, what may be own counts as own, and is waited for once',
  async (_what, reply) => {
    verify.mockImplementation(reply);
    const known = vi.fn();
    void check.unsure(TEXT)!().then(known);
    await vi.advanceTimersByTimeAsync(WAIT);
    expect(known).toHaveBeenCalled();
    expect(found(TEXT)).toEqual(['张小明']);
    expect(check.unsure(TEXT)).toBeNull();
  },
);

test('a late answer is heeded', async () => {
  let answer: (own: Form[]) => void = () => {};
  verify.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  void check.unsure(TEXT)!();
  await vi.advanceTimersByTimeAsync(WAIT);
  expect(found(TEXT)).toEqual(['张小明']);
  answer([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(found(TEXT)).toEqual([]);
});

test('a background that is back is asked again as the viewer writes on', async () => {
  verify.mockRejectedValueOnce(new Error('stopped')).mockResolvedValueOnce([]);
  void check.unsure(TEXT)!();
  await vi.advanceTimersByTimeAsync(WAIT);
  check.ask(TEXT);
  await vi.advanceTimersByTimeAsync(0);
  expect(found(TEXT)).toEqual([]);
  expect(verify).toHaveBeenCalledTimes(2);
});
