// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LockAsk } from '../../../components/lock/ask';
import { inWords } from '../../../components/lock/countdown';
import { LockSetup } from '../../../components/lock/setup';
import { OptionsRemembered } from '../../../components/options/remembered';
import { button, fire, show, speakEnglish, type } from './show';

const acts = { onTry: vi.fn(), onRecover: vi.fn(), onReset: vi.fn(), onWaited: vi.fn() };
const asking = {
  kind: 'pin',
  opens: true,
  waitMs: 0,
  resetMs: null,
  wrong: null,
  busy: false,
  ...acts,
} as const;

beforeEach(() => {
  speakEnglish();
  for (const act of Object.values(acts)) act.mockReset();
});
afterEach(() => document.body.replaceChildren());

const field = (root: ShadowRoot) => root.querySelector('input')!;
const submit = (root: ShadowRoot) => fire(root.querySelector('form')!, 'submit');

test('the PIN is not shown, is taken by password managers, and may be pasted', () => {
  const root = show(<LockAsk {...asking} />);
  expect(field(root)).toMatchObject({ type: 'password', autocomplete: 'current-password' });
  expect(field(root).onpaste).toBeNull();
  type(field(root), '582130');
  submit(root);
  expect(acts.onTry).toHaveBeenCalledExactlyOnceWith('582130');
});

test('nothing is tried that is empty, or while somebody has to wait', () => {
  const root = show(<LockAsk {...asking} />);
  submit(root);
  const waiting = show(<LockAsk {...asking} waitMs={30_000} />);
  expect(field(waiting).disabled).toBe(true);
  expect(waiting.textContent).toContain('30 sec');
  submit(waiting);
  expect(acts.onTry).not.toHaveBeenCalled();
});

test('who has to wait may still use the recovery code', () => {
  const root = show(<LockAsk {...asking} waitMs={30_000} />);
  fire(button(root, 'I have forgotten it'), 'click');
  type(field(root), 'ABCD');
  submit(root);
  expect(acts.onRecover).toHaveBeenCalledExactlyOnceWith('ABCD');
});

test('a lock without a PIN asks for none, and shows how long it lasts', () => {
  const root = show(<LockAsk {...asking} opens={false} resetMs={3_600_000} />);
  expect(root.querySelector('input')).toBeNull();
  expect(root.textContent).toContain('1 hr');
  expect(root.textContent).toContain('none opens this lock');
});

test.each([
  [0, '0 sec'],
  [1, '1 sec'],
  [59_001, '1 min'],
  [61_000, '1 min 1 sec'],
  [86_400_000, '24 hr'],
  [86_399_000, '23 hr 59 min'],
])('%d ms are %s', (ms, words) => expect(inWords(ms)).toBe(words));

test('a new PIN is typed twice, and set only if both are the same', () => {
  const onSet = vi.fn();
  const root = show(<LockSetup problem={null} busy={false} onSet={onSet} onCancel={() => {}} />);
  const [one, two] = root.querySelectorAll('input');
  type(one!, '582130');
  type(two!, '582131');
  submit(root);
  expect(root.textContent).toContain('The two are not the same');
  type(two!, '582130');
  submit(root);
  expect(onSet).toHaveBeenCalledExactlyOnceWith('582130');
});

test('what is remembered is found by any of its words, and removed by its own button', () => {
  const onRemove = vi.fn();
  const items = [
    { key: 'a', group: 'Name', label: '张**' },
    { key: 'b', group: 'Site switched off', label: 'JD Live' },
  ];
  const root = show(<OptionsRemembered items={items} onRemove={onRemove} />);
  const shown = () => [...root.querySelectorAll('b')].map(({ textContent }) => textContent);
  type(field(root), 'off jd');
  expect(shown()).toEqual(['JD Live']);
  fire(root.querySelector('[aria-label="Remove JD Live"]')!, 'click');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(items[1]);
  type(field(root), 'nowhere');
  expect(root.textContent).toContain('Nothing here fits that');
});
