import { readFileSync } from 'node:fs';
import { rooms } from '../rooms';
import { covers, UNCOVER } from './support/covers';
import { expect, test } from './support/fixtures';
import { pictureOf } from './support/pixels';
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

test('a page can neither cover the warning nor move it away nor make it dead', async ({
  viewer,
  server,
}, info) => {
  const tab = await written(viewer, 'enter-keyup');
  await tab.send('enter');
  const { buttons } = await tab.warning();
  const { x, y } = buttons[0]!;
  const file = info.outputPath('warning.png');
  /** The upper edge of the first button, in colours, and what lies on its middle. */
  async function looks(): Promise<string> {
    await tab.screenshot(file);
    const colour = pictureOf(readFileSync(file));
    const edge = Array.from({ length: 20 }, (_, i) => colour(x - 40 + i * 4, y - 12));
    const at = `document.elementFromPoint(${x}, ${y}) === document.documentElement.lastElementChild`;
    return `${edge.join(' ')} ${await tab.evaluate(at)}`;
  }
  const before = await looks();
  for (const [what, script] of covers) {
    await tab.evaluate(`(() => { ${script}; return null; })()`);
    await expect.poll(looks, `a page that ${what}`).toBe(before);
    await tab.evaluate(`(() => { ${UNCOVER}; return null; })()`);
  }
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.warning();
  await tab.choose(/Mask and send/);
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await tab.close();
});

test('a page learns nothing of the warning but that there is one, and cannot speak for it', async ({
  viewer,
  server,
}) => {
  const tab = await written(viewer, 'enter-keyup');
  const asked = server.requests.length;
  await tab.send('enter');
  await tab.warning();
  const learnt = await tab.evaluate<Record<string, unknown>>(`(async () => {
    const host = document.documentElement.lastElementChild;
    const face = new FontFace('spy', 'url(/spy-font)');
    document.fonts.add(face);
    host.style.cssText = 'font-family: spy !important; width: 9999px !important';
    const sizes = [];
    new ResizeObserver(([{ contentRect }]) => sizes.push(contentRect.width)).observe(host);
    for (const name of ['ledger.add', 'level.let-go', 'engine.load']) {
      postMessage({ name, input: null }, '*');
      dispatchEvent(new CustomEvent(name, { detail: { name, input: null } }));
      document.dispatchEvent(new MessageEvent('message', { data: { name } }));
    }
    const range = document.createRange();
    range.selectNode(host);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    await new Promise((done) => setTimeout(done, 300));
    let trace = '';
    try { null.x; } catch (error) { trace = error.stack; }
    const natives = [addEventListener, fetch, Element.prototype.attachShadow, Event.prototype.preventDefault];
    return {
      root: host.shadowRoot,
      inside: host.childNodes.length + host.innerText.length + host.outerHTML.replace(/ style="[^"]*"/, '').length,
      selected: String(getSelection()),
      sizes,
      font: face.status,
      runtime: typeof globalThis.chrome?.runtime?.sendMessage + typeof globalThis.browser?.runtime,
      names: Object.getOwnPropertyNames(window).filter((name) => /hush|wxt|preact/i.test(name)),
      files: performance.getEntriesByType('resource').filter(({ name }) => /extension:/.test(name)),
      trace: /extension:/.test(trace),
      changed: natives.filter((one) => !/[native code]/.test(Function.prototype.toString.call(one))).length,
    };
  })()`);
  expect(learnt).toEqual({
    root: null,
    inside: '<div></div>'.length,
    selected: '',
    sizes: [0],
    font: 'unloaded',
    runtime: 'undefinedundefined',
    names: [],
    files: [],
    trace: false,
    changed: 0,
  });
  expect(server.requests.slice(asked).filter((address) => address.includes('spy'))).toEqual([]);
  expect(server.arrived(tab.session)).toEqual([]);
  expect((await tab.card())?.role).toBe('alertdialog');
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
