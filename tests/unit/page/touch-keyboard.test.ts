// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { armSendHold } from '../../../utils/page/hold-send';
import { provideSite } from '../../../utils/sites/here';

// Keyboards on touch screens hide the key: keydown says 229 and “Unidentified”, and only `beforeinput` tells of Enter.
const HIDDEN = { key: 'Unidentified', code: '', keyCode: 229, bubbles: true, cancelable: true };

const judge = Object.assign(
  vi.fn(() => 'hold' as const),
  { isPending: () => true },
);
let box: HTMLTextAreaElement;

beforeAll(() => {
  const site = { id: 'shop', region: 'CN', rooms: ['https://shop.example/live/*'] };
  const lists = { consoles: [], composer: [], comments: [], send: [], decoys: [] };
  provideSite({ ...site, ...lists } as never);
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL('https://shop.example/live/1');
  armSendHold(judge as never);
});

beforeEach(() => {
  judge.mockClear();
  document.body.innerHTML =
    '<video></video><textarea maxlength="100" placeholder="说点什么"></textarea>';
  box = document.querySelector('textarea')!;
});

function enterOfTouchKeyboard(inputType: string, isComposing = false): boolean {
  box.dispatchEvent(new KeyboardEvent('keydown', HIDDEN as KeyboardEventInit));
  const input = { inputType, isComposing, bubbles: true, cancelable: true, composed: true };
  const goesOn = box.dispatchEvent(new InputEvent('beforeinput', input));
  box.dispatchEvent(new KeyboardEvent('keyup', HIDDEN as KeyboardEventInit));
  return goesOn;
}

test.each(['insertLineBreak', 'insertParagraph'])('an Enter known by %s alone is held', (kind) => {
  expect(enterOfTouchKeyboard(kind)).toBe(false);
  expect(judge).toHaveBeenCalledTimes(1);
});

test.each([
  ['a letter', 'insertText', false],
  ['a correction', 'insertReplacementText', false],
  ['what ends a composition', 'insertLineBreak', true],
])('%s goes on', (_what, kind, isComposing) => {
  expect(enterOfTouchKeyboard(kind, isComposing)).toBe(true);
  expect(judge).not.toHaveBeenCalled();
});
