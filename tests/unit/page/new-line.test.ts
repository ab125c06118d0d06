// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { armSendHold } from '../../../utils/page/hold-send';
import { provideSite } from '../../../utils/sites/here';
import { openActs } from '../../../utils/wire/finder/acts';

const site = { id: 'shop', region: 'CN', rooms: ['https://shop.example/live/*'] };
const lists = { consoles: [], composer: [], comments: [], send: [], decoys: [] };
provideSite({ ...site, ...lists } as never);
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
happyDOM.setURL('https://shop.example/live/1');
document.body.innerHTML =
  '<video></video><textarea maxlength="100" placeholder="说点什么"></textarea>';
const box = document.querySelector('textarea')!;

const judge = Object.assign(
  vi.fn(() => 'hold' as const),
  { isPending: () => true },
);
armSendHold(judge);

// Pages take every Enter but that with Shift for one that sends.
test.each([
  ['Enter', {}, true],
  ['Alt+Enter', { altKey: true }, true],
  ['Ctrl+Enter', { ctrlKey: true }, true],
  ['Shift+Enter', { shiftKey: true }, false],
])('%s', (_name, keys, sends) => {
  judge.mockClear();
  const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, composed: true };
  const event = new KeyboardEvent('keydown', { ...enter, ...keys });
  expect(box.dispatchEvent(event)).toBe(!sends);
  expect(judge).toHaveBeenCalledTimes(sends ? 1 : 0);
  expect(openActs(() => true).boxesOf(event)).toEqual(sends ? [box] : []);
});

// Who types fast presses the next key before Enter is up.
test.each([
  ['a new line', { shiftKey: true }, 0],
  ['the end of a composition', { keyCode: 229 }, 0],
  ['an Enter that sends', {}, 2],
])('%s, and the next key before Enter is up', (_name, keys, judged) => {
  judge.mockClear();
  const acts = openActs(() => true);
  const heard: Event[] = [];
  const key = (type: string, more: object) => {
    const init = { bubbles: true, cancelable: true, composed: true, ...more };
    const event = new KeyboardEvent(type, init);
    box.dispatchEvent(event);
    heard.push(event);
  };
  key('keydown', { key: 'Enter', code: 'Enter', ...keys });
  key('keydown', { key: 'a', code: 'KeyA' });
  key('keyup', { key: 'Enter', code: 'Enter' });
  expect(judge).toHaveBeenCalledTimes(judged);
  // What the guard passes unjudged, the wire takes for nothing that was decided on.
  const sent = heard.flatMap((event) => acts.boxesOf(event));
  expect(sent).toHaveLength(judged);
});
