// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../../utils/page/attempt';
import { remember } from '../../../utils/page/attempt-target';
import { createGuard } from '../../../utils/page/guard';
import type { Choice, Surroundings } from '../../../utils/page/held';
import { scan } from '../../../utils/pii/scan';
import { decide } from '../../../utils/protection/decide';
import { provideSite } from '../../../utils/sites/here';
import { eventually } from '../eventually';

const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';

let box: HTMLTextAreaElement;
/** What the page sent. */
let sent: string[];
let choose: (choice: Choice) => void;
let around: Surroundings;

beforeEach(() => {
  sent = [];
  box = chatBox('');
  around = {
    scan,
    unsure: () => null,
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

/** A room whose record names every box as its chat's. */
function enterRoom(): void {
  const lists = { consoles: [], composer: ['textarea'], comments: [], send: [], decoys: [] };
  provideSite({ id: 'shop', region: 'CN', rooms: ['https://shop.example/*'], ...lists } as never);
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://shop.example/live/1');
}

/** A box of the page's, which sends by Enter what it holds while it is on show. */
function chatBox(value: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.value = value;
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !area.isConnected) return;
    sent.push(area.value);
    area.value = '';
  });
  document.body.append(area);
  return area;
}

function enter(whole = true): Attempt {
  return {
    composer: box,
    by: 'enter',
    target: box,
    spot: { x: 0, y: 0 },
    touch: false,
    submitter: null,
    whole,
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
  await eventually(() =>
    expect(around.record).toHaveBeenLastCalledWith(expect.anything(), 'masked'),
  );
  await new Promise((done) => setTimeout(done, 150));
  expect([sent, box.value]).toEqual([[], PHONE]);

  stored(true);
  await eventually(() => expect(sent).toEqual([MASKED]));
});

test('all that is recorded of one message bears one id, and what was found', async () => {
  box.value = PHONE;
  createGuard(around)(enter());
  choose('send');
  await eventually(() => expect(sent).toEqual([PHONE]));
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
  await eventually(() => expect(around.tell).toHaveBeenCalledWith('not_recorded', box));
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
  await eventually(() => expect(sent).toEqual([MASKED]));
  box.value = PHONE;
  expect(guard(enter())).toBe('hold');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what was decided on and not sent is a new message once its box has held another', async () => {
  const page = document.createElement('div');
  page.addEventListener('keydown', (event) => event.stopPropagation(), true); // Too soon after the last one, say.
  document.body.append(page);
  page.append(box);
  const guard = createGuard(around);
  box.value = PHONE;
  guard(enter());
  choose('send');
  await eventually(() => expect(around.tell).toHaveBeenCalledWith('press_again', box));
  expect(guard(enter())).toBe('let');
  box.value = '好看';
  expect(guard(enter())).toBe('let');
  box.value = PHONE;
  expect(guard(enter())).toBe('hold');
});

test('a setting that changes is heeded by the very next attempt', () => {
  const guard = createGuard(around);
  box.value = PHONE;
  around.scan = () => [];
  expect(guard(enter())).toBe('let');
  around.scan = scan;
  expect(guard(enter())).toBe('hold');
});

describe('a message of which is not known yet whether it holds an own detail', () => {
  /** Says what the vault knows; what is own is the whole text. */
  let answer: (isOwn: boolean) => Promise<void>;

  beforeEach(() => {
    let known: boolean | null = null;
    let resolve = () => {};
    around.unsure = (text) =>
      text === '' || known !== null
        ? null
        : () =>
            new Promise<void>((done) => {
              resolve = done;
            });
    around.scan = (text) =>
      known
        ? [
            {
              type: 'own_detail',
              start: 0,
              end: text.length,
              value: text,
              confidence: 1,
              detector: 'own-details',
            },
          ]
        : [];
    answer = async (isOwn) => {
      known = isOwn;
      resolve();
      await vi.advanceTimersByTimeAsync(0);
    };
    vi.useFakeTimers();
    box.value = '张小明';
  });
  afterEach(() => vi.useRealTimers());

  test('is held, and asked about if it does', async () => {
    const ask = vi.spyOn(around, 'ask');
    expect(createGuard(around)(enter())).toBe('hold');
    expect(ask).not.toHaveBeenCalled();
    await answer(true);
    expect(ask.mock.calls[0]![0]).toMatchObject({ decision: 'gate', masked: '******' });
    expect(sent).toEqual([]);
  });

  test('goes out once and unchanged if it does not, and nobody is bothered', async () => {
    const guard = createGuard(around);
    expect(guard(enter())).toBe('hold');
    await answer(false);
    expect([sent, box.value]).toEqual([['张小明'], '']);
    await vi.advanceTimersByTimeAsync(3000);
    expect(around.tell).not.toHaveBeenCalled();
    expect(around.record).not.toHaveBeenCalled();
  });

  test('waits for the end of its act, which reaches the page no second time', async () => {
    const guard = createGuard(around);
    expect(guard(enter(false))).toBe('hold');
    await answer(false);
    expect([sent, guard.isPending(box)]).toEqual([[], true]);
    expect(guard(enter(true))).toBe('hold');
    await vi.advanceTimersByTimeAsync(0);
    expect([sent, guard.isPending(box)]).toEqual([['张小明'], false]);
  });

  test('is not sent by an act that never ends, and that is said; the next one passes as it is', async () => {
    const guard = createGuard(around);
    guard(enter(false));
    await answer(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect([sent, box.value]).toEqual([[], '张小明']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(around.tell).toHaveBeenCalledExactlyOnceWith('press_again', box);
    expect(guard(enter())).toBe('let');
  });

  test('goes out from the box that the page has put in place of the first', async () => {
    enterRoom();
    const guard = createGuard(around);
    guard(enter());
    const old = box;
    box = chatBox(old.value);
    remember(box);
    old.remove();
    await answer(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['张小明']);
  });

  test('is warned of even before the act ends', async () => {
    const ask = vi.spyOn(around, 'ask');
    createGuard(around)(enter(false));
    await answer(true);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('stays where it is if the viewer has written on', async () => {
    createGuard(around)(enter());
    box.value = '张小明和';
    await answer(false);
    expect([sent, box.value]).toEqual([[], '张小明和']);
  });

  test('brings a note if the page takes no act but a person’s', async () => {
    box.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
    const page = document.createElement('div');
    document.body.append(page);
    page.append(box);
    page.addEventListener('keydown', (event) => event.stopPropagation(), true);
    createGuard(around)(enter());
    await answer(false);
    await vi.advanceTimersByTimeAsync(3000);
    expect(around.tell).toHaveBeenCalledExactlyOnceWith('press_again', box);
    expect(sent).toEqual([]);
  });

  test('waits on while one thing learnt leads to another, and then goes out once', async () => {
    const guard = createGuard(around);
    let left = 2;
    const learnOne = async () => void left--;
    around.unsure = () => (left > 0 ? learnOne : null);
    box.value = '3号链接';
    expect(guard(enter(false))).toBe('hold');
    expect(guard(enter())).toBe('hold'); // The key is up.
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['3号链接']);
  });

  test('holds nothing else up should asking fail', async () => {
    const guard = createGuard(around);
    around.unsure = () => () => Promise.reject(new Error('a bug'));
    guard(enter());
    await vi.advanceTimersByTimeAsync(0);
    expect(around.failed).toHaveBeenCalledOnce();
    around.unsure = () => null;
    expect(guard(enter())).toBe('let');
  });
});
