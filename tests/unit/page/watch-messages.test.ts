// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MessageList } from '../../../utils/page/message-list';
import { readRow } from '../../../utils/page/message-rows';
import { watchMessages } from '../../../utils/page/watch-messages';

let list: MessageList;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="list"><ul><li><b>a</b><span>old</span></li></ul></div>';
  list = { container: document.querySelector('#list')! };
});
afterEach(() => vi.useRealTimers());

function say(text: string, who = 'a'): Element {
  const row = document.createElement('li');
  row.innerHTML = `<b>${who}</b><span>${text}</span>`;
  document.querySelector('ul')!.append(row);
  return row;
}

/** Lets the observer and one batch run. */
async function pass(): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(250);
}

function read(): { texts: string[]; stop(): void } {
  const texts: string[] = [];
  say('second');
  const { stop } = watchMessages(list, (row) => texts.push(readRow(row, list)?.text ?? ''));
  return { texts, stop };
}

test('what is there and what comes is told, the newest first', async () => {
  const { texts, stop } = read();
  await pass();
  expect(texts).toEqual(['second', 'old']);
  say('third');
  say('fourth');
  await pass();
  expect(texts.slice(2)).toEqual(['fourth', 'third']);
  stop();
});

test('a row that is filled anew is told again', async () => {
  const { texts, stop } = read();
  await pass();
  document.querySelector('li span')!.firstChild!.nodeValue = 'new words';
  await pass();
  expect(texts.at(-1)).toBe('new words');
  stop();
});

test('a row that is gone again is not read', async () => {
  const { texts, stop } = read();
  await pass();
  say('gone').remove();
  await pass();
  expect(texts).not.toContain('gone');
  stop();
});

test('a batch ends when its time is up, and the rest follows', async () => {
  let clock = 0;
  const texts: string[] = [];
  const take = (row: Element) => {
    clock += 3; // Each row takes three milliseconds of the clock.
    texts.push(readRow(row, list)!.text);
  };
  const { stop } = watchMessages(list, take, undefined, () => clock);
  await pass();
  texts.length = 0;
  clock += 200;
  for (let i = 0; i < 20; i++) say(`line ${i}`);
  await pass();
  expect(texts.length).toBeLessThanOrEqual(4);
  expect(texts[0]).toBe('line 19');
  for (let i = 0; i < 12; i++) {
    clock += 200;
    await pass();
  }
  expect(new Set(texts.filter((text) => text.startsWith('line'))).size).toBe(20);
  stop();
});

test('after the end nothing is told', async () => {
  const { texts, stop } = read();
  stop();
  say('late');
  await pass();
  expect(texts).toEqual([]);
});

test.each([
  [
    '<li><b>lena</b><span>do you have this in M?</span></li>',
    'lena',
    'do you have this in M?',
    false,
  ],
  ['<li><em>主播</em><b>好物</b><span>报手机号</span></li>', '主播', '好物 报手机号', true],
  ['<li><b>主播</b><span>我是主播本人</span></li>', '主播', '我是主播本人', false],
  ['<li>all in one</li>', '', 'all in one', false],
  ['<li><b>a</b><span>hi <img alt="🎉"> there</span></li>', 'a', 'hi 🎉 there', false],
])('%s is read', (html, who, text, isHost) => {
  document.querySelector('ul')!.innerHTML = html;
  expect(readRow(document.querySelector('li')!, list)).toMatchObject({ who, text, isHost });
});
