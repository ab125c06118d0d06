// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../utils/page/attempt';
import { type Choice, createGuard, type Surroundings } from '../../../utils/page/guard';
import { scan } from '../../../utils/pii/scan';
import { decide } from '../../../utils/protection/decide';

const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';

let box: HTMLTextAreaElement;
/** What the page sent. */
let sent: string[];
let choose: (choice: Choice) => void;
let around: Surroundings;

beforeEach(() => {
  sent = [];
  box = document.createElement('textarea');
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    sent.push(box.value);
    box.value = '';
  });
  document.body.append(box);
  around = {
    scan,
    decide: (findings) => decide(findings, { level: 0, audience: 'public', asked: false }),
    record: vi.fn(async () => true),
    ask: () => ({
      choice: new Promise<Choice>((resolve) => {
        choose = resolve;
      }),
      close: () => {},
    }),
    tell: vi.fn(),
    failed: vi.fn(),
    newId: () => crypto.randomUUID(),
  };
});
afterEach(() => document.body.replaceChildren());

function enter(): Attempt {
  return {
    composer: box,
    by: 'enter',
    target: box,
    spot: { x: 0, y: 0 },
    touch: false,
    submitter: null,
  };
}

test('an innocent message is let through and noted nowhere', () => {
  box.value = '3号链接拍2件';
  expect(createGuard(around)(enter())).toBe('let');
  expect(around.record).not.toHaveBeenCalled();
});

test('a choice is on the disk before the message is let go', async () => {
  let stored: (done: boolean) => void = () => {};
  around.record = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        stored = resolve;
      }),
  );
  box.value = PHONE;
  expect(createGuard(around)(enter())).toBe('hold');
  choose('mask');
  await vi.waitFor(() =>
    expect(around.record).toHaveBeenLastCalledWith(expect.anything(), 'masked'),
  );
  await new Promise((done) => setTimeout(done, 150));
  expect([sent, box.value]).toEqual([[], PHONE]);

  stored(true);
  await vi.waitFor(() => expect(sent).toEqual([MASKED]));
});

test('all that is recorded of one message bears one id, and what was found', async () => {
  box.value = PHONE;
  createGuard(around)(enter());
  choose('send');
  await vi.waitFor(() => expect(sent).toEqual([PHONE]));
  const calls = vi.mocked(around.record).mock.calls;
  expect(calls.map(([, action]) => action)).toEqual(['held', 'sent_anyway']);
  expect(new Set(calls.map(([held]) => held.id)).size).toBe(1);
  expect(calls[0]![0].findings.map(({ type }) => type)).toEqual(['phone']);
});

test('a detector that fails holds nothing up, and says so', () => {
  around.scan = () => {
    throw new Error('a bug');
  };
  box.value = PHONE;
  expect(createGuard(around)(enter())).toBe('let');
  expect(around.failed).toHaveBeenCalledOnce();
});

test('a ledger out of order stops no choice; the viewer is told', async () => {
  around.record = async () => false;
  box.value = PHONE;
  createGuard(around)(enter());
  choose('mask');
  await vi.waitFor(() => expect(around.tell).toHaveBeenCalledWith('not_recorded', box));
  expect(sent).toEqual([MASKED]);
});

test('while one message waits, every other attempt is held too', () => {
  const guard = createGuard(around);
  box.value = PHONE;
  expect(guard(enter())).toBe('hold');
  expect(guard(enter())).toBe('hold');
  expect(around.record).toHaveBeenCalledOnce();
});

test('the next message is asked about at once, even while the page is still taking the last one', async () => {
  const guard = createGuard(around);
  const ask = vi.spyOn(around, 'ask');
  box.value = PHONE;
  guard(enter());
  choose('mask');
  await vi.waitFor(() => expect(sent).toEqual([MASKED]));
  box.value = PHONE;
  expect(guard(enter())).toBe('hold');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a setting that changes is heeded by the very next attempt', () => {
  const guard = createGuard(around);
  box.value = PHONE;
  around.scan = () => [];
  expect(guard(enter())).toBe('let');
  around.scan = scan;
  expect(guard(enter())).toBe('hold');
});
