// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SendAnyway } from '../../../components/warning/send-anyway';
import { button, fire, show, speakEnglish, type } from './show';

const send = vi.fn();
const gate = { lastTwo: null, holdable: true, disabled: false, onSend: send };
const hardGate = { ...gate, lastTwo: '3x', holdable: false };

beforeEach(() => {
  speakEnglish();
  send.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('held for 1.2 s it sends, once, and asks nothing', () => {
  const root = show(<SendAnyway {...gate} />);
  const anyway = button(root, 'Send anyway');
  fire(anyway, 'pointerdown');
  wait(1199);
  expect(send).not.toHaveBeenCalled();
  expect(root.textContent).toContain('Keep holding');
  wait(1);
  expect(send).toHaveBeenCalledOnce();

  fire(anyway, 'pointerup');
  fire(anyway, 'click');
  expect(root.textContent).not.toContain('Yes, send it');
});

test.each([
  ['letting go', (root: ShadowRoot) => fire(button(root, 'Send anyway'), 'pointerup')],
  ['letting go elsewhere', (root: ShadowRoot) => fire(root.querySelector('span')!, 'pointerup')],
  ['sliding off', (root: ShadowRoot) => fire(root.querySelector('span')!, 'pointermove')],
  [
    'a gesture of the system',
    (root: ShadowRoot) => fire(root.querySelector('div')!, 'pointercancel'),
  ],
  ['the card going away', (root: ShadowRoot) => void show(null, root)],
])('%s ends a hold', (_what, end) => {
  const root = show(<SendAnyway {...gate} />);
  fire(button(root, 'Send anyway'), 'pointerdown');
  wait(800);
  end(root);
  wait(5000);
  expect(send).not.toHaveBeenCalled();
});

test('moving on the button goes on holding', () => {
  const root = show(<SendAnyway {...gate} />);
  fire(button(root, 'Send anyway'), 'pointerdown');
  fire(button(root, 'Send anyway'), 'pointermove');
  wait(1200);
  expect(send).toHaveBeenCalledOnce();
});

test('a click asks once more, and the second step sends', () => {
  const root = show(<SendAnyway {...gate} />);
  fire(button(root, 'Send anyway'), 'click');
  expect(send).not.toHaveBeenCalled();
  expect(root.activeElement).toBe(button(root, 'Yes, send it'));
  fire(button(root, 'Yes, send it'), 'click');
  expect(send).toHaveBeenCalledOnce();
});

test('a hard gate cannot be held open', () => {
  const root = show(<SendAnyway {...hardGate} />);
  fire(button(root, 'Send anyway'), 'pointerdown');
  wait(5000);
  expect(send).not.toHaveBeenCalled();
});

test('it wants the last two characters', () => {
  const root = show(<SendAnyway {...hardGate} />);
  fire(button(root, 'Send anyway'), 'click');
  const field = root.querySelector('input')!;
  const yes = button(root, 'Yes, send it');
  expect(root.activeElement).toBe(field);

  for (const wrong of ['', '3', '4x', 'x3']) {
    type(field, wrong);
    expect(yes.disabled).toBe(true);
    fire(yes, 'click');
  }
  expect(root.textContent).toContain('These are not its last two characters');
  expect(send).not.toHaveBeenCalled();

  type(field, '3x');
  expect(root.textContent).not.toContain('These are not');
  fire(yes, 'click');
  expect(send).toHaveBeenCalledOnce();
});

test.each(['3X', '３ｘ', '３Ｘ'])('%s, as another keyboard writes it, is right as well', (text) => {
  const root = show(<SendAnyway {...hardGate} />);
  fire(button(root, 'Send anyway'), 'click');
  type(root.querySelector('input')!, text);
  expect(button(root, 'Yes, send it').disabled).toBe(false);
});

test('a hard gate without two known characters still takes two steps', () => {
  const root = show(<SendAnyway {...hardGate} lastTwo={null} />);
  fire(button(root, 'Send anyway'), 'click');
  expect(send).not.toHaveBeenCalled();
  fire(button(root, 'Yes, send it'), 'click');
  expect(send).toHaveBeenCalledOnce();
});
