import { rooms } from '../rooms';
import { expect, test } from './support/fixtures';
import type { Tab, Viewer } from './support/viewer';

const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';
const roomOf = (id: string) => rooms.find((room) => room.id === id)!;

async function written(viewer: Viewer, id: string): Promise<Tab> {
  const tab = await viewer.enter(roomOf(id));
  await tab.focusComposer();
  await tab.type(PHONE);
  return tab;
}

const BY_SCRIPT = [
  ['clicks its send button', 'enter-form', 'document.querySelector("button[type=submit]").click()'],
  ['submits its form', 'enter-form', 'document.querySelector(".row").requestSubmit()'],
  ['clicks what is no button', 'named', 'document.querySelector("div.act").click()'],
  [
    'makes up an Enter',
    'enter-keyup',
    'for (const type of ["keydown", "keypress", "keyup"]) document.querySelector("input:not([type])").dispatchEvent(new KeyboardEvent(type, { key: "Enter", code: "Enter", keyCode: 13, bubbles: true, cancelable: true, composed: true }))',
  ],
] as const;

for (const [what, id, act] of BY_SCRIPT) {
  test(`a page that ${what} by script does not get the number out`, async ({ viewer, server }) => {
    const tab = await written(viewer, id);
    await tab.evaluate(`${act}, null`);
    await tab.warning();
    expect(server.arrived(tab.session)).toEqual([]);
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
    await tab.close();
  });
}

test('a page cannot press the buttons of the warning, nor see what is pressed there', async ({
  viewer,
  server,
}) => {
  const tab = await written(viewer, 'enter-keyup');
  await tab.send('enter');
  const { buttons } = await tab.warning();
  await tab.evaluate(`(() => {
    window.__heard = [];
    for (const type of ['keydown', 'keyup', 'pointerdown', 'mousedown', 'click', 'input'])
      addEventListener(type, (event) => event.isTrusted && __heard.push(type), true);
    const host = document.documentElement.lastElementChild;
    const at = ${JSON.stringify({ clientX: buttons[0]!.x, clientY: buttons[0]!.y })};
    const init = { bubbles: true, cancelable: true, composed: true };
    for (const target of [host, document, window]) {
      for (const type of ['pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(new PointerEvent(type, { ...init, ...at, detail: 1 }));
      for (const type of ['keydown', 'keyup'])
        for (const key of ['Enter', 'Escape'])
          target.dispatchEvent(new KeyboardEvent(type, { ...init, key, code: key }));
    }
    return null;
  })()`);
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.choose(/Send anyway/);
  await expect
    .poll(async () => (await tab.card())?.buttons.some(({ name }) => name === 'Yes, send it'))
    .toBe(true);
  expect(await tab.evaluate('JSON.stringify(__heard)')).toBe('[]');
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('a warning that the page takes away comes back', async ({ viewer, server }) => {
  const tab = await written(viewer, 'enter-keyup');
  await tab.send('enter');
  await tab.warning();
  await tab.evaluate('document.documentElement.lastElementChild.remove()');
  await tab.warning();
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await tab.close();
});

test('document.open() does not shake the guard off', async ({ viewer, server }) => {
  const tab = await viewer.enter(roomOf('wire-xhr'));
  await tab.evaluate(`(() => {
    document.open();
    document.write('<video></video><ul aria-live="polite"></ul><div><input placeholder="说点什么吧" id="box"></div>');
    document.close();
    const box = document.getElementById('box');
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') fetch('/api/send' + location.search, { method: 'POST', body: box.value });
    });
    return null;
  })()`);
  await tab.click('#box');
  await tab.type(PHONE);
  await tab.press('Enter');
  await tab.warning();
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});
