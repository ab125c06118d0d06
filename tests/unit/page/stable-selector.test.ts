// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { selectorsFor } from '../../../utils/page/stable-selector';

afterEach(() => document.body.replaceChildren());

/** The selectors for `#it`, which loses its id first unless that is what is tried. */
function selectors(html: string): string[] {
  document.body.innerHTML = html;
  const it = document.querySelector('[it]')!;
  it.removeAttribute('it');
  const found = selectorsFor(it);
  for (const selector of found)
    expect([...document.querySelectorAll(selector)], selector).toEqual([it]);
  return found;
}

test.each([
  [
    'a test attribute',
    '<textarea it data-testid="chat-input"></textarea>',
    'textarea[data-testid="chat-input"]',
  ],
  ['an id', '<textarea it id="pub_msg_input"></textarea>', 'textarea[id="pub_msg_input"]'],
  ['its words', '<input it placeholder="说点什么"><input>', 'input[placeholder="说点什么"]'],
  ['a speaking class', '<div><input it class="x9fk2 chat-field"><input></div>', 'input.chat-field'],
  [
    'the stem of a built class',
    '<input it class="chatInputBox--a8Fk2"><input>',
    'input[class*="chatInputBox"]',
  ],
])('keeps %s', (_what, html, expected) => {
  expect(selectors(html)[0]).toBe(expected);
});

test.each([
  ['an id that is counted', '<p><input it id="input-10423"></p><input>'],
  ['an id made anew each time', '<p><input it id=":r5:"></p><input>'],
  ['words with quotes', `<p><input it placeholder='say "hi"'></p><input>`],
  ['a hash', '<p><input it class="JqBinbea"></p><input>'],
])('keeps neither %s', (_what, html) => {
  const [first] = selectors(html);
  expect(first).not.toMatch(/10423|:r5|say|JqBinbea/);
});

test('what has no name is found by a named ancestor, or else by its place', () => {
  expect(selectors('<div id="chat-panel"><p><input it></p></div><input>')[0]).toBe(
    'div[id="chat-panel"] input',
  );
  expect(selectors('<div><p><input></p><p><input it></p></div>')).toEqual([
    'div > p:nth-of-type(2) > input',
  ]);
});
