// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { armSentWatch } from '../../../utils/page/sent-watch';
import { eventually } from '../eventually';

const sent: string[] = [];
let box: HTMLTextAreaElement;

armSentWatch(
  () => [box],
  (text) => sent.push(text),
);

beforeEach(() => {
  sent.length = 0;
  box = document.createElement('textarea');
  document.body.append(box);
});
afterEach(() => document.body.replaceChildren());

function press(key: string): void {
  box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

test.each([
  ['Enter', () => press('Enter')],
  ['a click', () => document.body.dispatchEvent(new Event('click', { bubbles: true }))],
])('what the page takes after %s was sent, once', async (_name, act) => {
  box.value = '1380000';
  act();
  act();
  box.value = '';
  await eventually(() => expect(sent).toEqual(['1380000']));
});

test('what stays in the box was not sent, nor what is deleted by other keys', async () => {
  vi.useFakeTimers();
  box.value = '谢谢';
  press('Enter');
  await vi.advanceTimersByTimeAsync(3000);
  press('Backspace');
  box.value = '';
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  expect(sent).toEqual([]);
});

test('what was sent is known though the next key fills the box at once', () => {
  box.value = '138000';
  press('Enter');
  box.value = '';
  press('0');
  box.value = '0';
  expect(sent).toEqual(['138000']);
});
