// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { composerOf } from '../../../utils/page/find-composer';
import { provideSite } from '../../../utils/sites/here';

const URL_OF_ROOM = 'https://shop.example/live/1';
let now = 0;

function room(): HTMLTextAreaElement {
  provideSite({
    id: 'shop',
    region: 'CN',
    rooms: ['https://shop.example/live/*'],
    consoles: [],
    composer: [],
    comments: [],
    send: [],
    decoys: [],
  } as never);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(URL_OF_ROOM);
  document.body.innerHTML = '<video></video><textarea maxlength="100"></textarea>';
  return document.querySelector('textarea')!;
}

afterEach(() => document.body.replaceChildren());

test('a box that gets its label late is a chat box from then on', () => {
  const box = room();
  expect(composerOf(box)).toBeNull();
  box.placeholder = '说点什么';
  expect(composerOf(box)).toBe(box);
});

test('what looked like a chat box is looked at anew after a second', () => {
  const box = room();
  box.placeholder = '说点什么';
  expect(composerOf(box)).toBe(box);
  box.placeholder = '搜索';
  now += 999;
  expect(composerOf(box)).toBe(box);
  now += 2;
  expect(composerOf(box)).toBeNull();
});
