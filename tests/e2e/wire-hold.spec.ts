import { rooms } from '../rooms';
import { expect, test } from './support/fixtures';
import type { LiveServer } from './support/server';
import type { Tab, Viewer } from './support/viewer';

const NUMBER = '13800001234';
const PHONE = `打我电话${NUMBER}`;
const MASKED = '打我电话138****1234';
/** Milliseconds after which the finder has surely come. */
const LOADED = 2000;
const room = rooms.find(({ id }) => id === 'wire-xhr')!;
const BOX = `document.querySelector('[placeholder=${room.attributes.placeholder}]')`;

/** A room that shows each draft to its server while it is written. */
async function withPreviews(viewer: Viewer, send: string): Promise<Tab> {
  const tab = await viewer.enter(room);
  await tab.evaluate(`(() => {
    const box = ${BOX};
    const preview = (text) => { ${send} };
    const to = '/api/send' + location.search;
    ${WORKERS}
    box.addEventListener('input', () => preview('preview ' + box.value));
    return null;
  })()`);
  return tab;
}

/** Workers that send to the server what they are told, by themselves or through a port. */
const WORKERS = `
  const code = \`
    const send = ({ data: { to, text } }) => {
      const content = text instanceof Map ? text.get('text') : text;
      fetch(to, { method: 'POST', mode: 'no-cors', body: JSON.stringify({ content }) });
    };
    onmessage = (event) => {
      if (event.ports[0]) event.ports[0].onmessage = send;
      else send(event);
    };
    onconnect = ({ ports: [port] }) => { port.onmessage = send; };
  \`;
  const at = URL.createObjectURL(new Blob([code]));
  const worker = new Worker(at);
  const shared = new SharedWorker(at);
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  const told = (whom, text) => whom.postMessage({ to: new URL(to, location.href).href, text });
`;

const WAYS = {
  fetch: "void fetch(to, { method: 'POST', body: JSON.stringify({ content: text }) });",
  xhr: "const x = new XMLHttpRequest(); x.open('POST', to); x.send(new URLSearchParams({ msg: text }));",
  beacon: 'navigator.sendBeacon(to, new Blob([text]));',
  image: "new Image().src = to + '&content=' + encodeURIComponent(text);",
  worker: 'told(worker, text);',
  'worker, as a map': "told(worker, new Map([['text', text]]));",
  'worker, by a port': 'told(port, text);',
  'shared worker': 'told(shared.port, text);',
  encoded: "void fetch(to, { method: 'POST', body: btoa(unescape(encodeURIComponent(text))) });",
};

function numbersAt(server: LiveServer, tab: Tab): string[] {
  const readable = (text: string) => `${text} ${Buffer.from(text, 'base64').toString()}`;
  return server.arrived(tab.session).filter((text) => readable(text).includes(NUMBER));
}

for (const [way, send] of Object.entries(WAYS)) {
  test(`a draft that is shown to the server by ${way} does not take the number along`, async ({
    viewer,
    server,
  }) => {
    const tab = await withPreviews(viewer, send);
    await tab.focusComposer();
    // What leaves before the finder is there is not held: docs/wire.md.
    await new Promise((done) => setTimeout(done, LOADED));
    await tab.type(`${PHONE} 谢谢`);
    await expect.poll(() => server.arrived(tab.session).length).toBeGreaterThan(3);
    await tab.send('enter');
    await tab.warning();
    expect(numbersAt(server, tab)).toEqual([]);
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toContain(`${MASKED} 谢谢`);
    expect(numbersAt(server, tab)).toEqual([]);
    await tab.close();
  });
}

test('what was kept back goes out once the viewer has decided to send', async ({
  viewer,
  server,
}) => {
  const tab = await withPreviews(viewer, WAYS.fetch);
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.send('enter');
  await tab.warning();
  expect(numbersAt(server, tab)).toEqual([]);
  await tab.choose(/Send anyway/);
  await tab.choose(/Yes, send it/);
  await expect
    .poll(() => numbersAt(server, tab).sort())
    .toEqual([`preview ${PHONE}`, PHONE].sort());
  await tab.close();
});

for (const [choice, arrives] of [
  [/Do not send/, []],
  [/Let it send/, [PHONE]],
] as const) {
  test(`a page that takes the draft by itself waits for the viewer: ${choice.source}`, async ({
    viewer,
    server,
  }) => {
    const tab = await viewer.enter(room);
    await tab.focusComposer();
    // What leaves before the finder is there is not held: docs/wire.md.
    await new Promise((done) => setTimeout(done, LOADED));
    await tab.type(PHONE);
    await tab.evaluate(`(() => {
      const box = ${BOX};
      const text = box.value;
      box.value = '';
      void fetch('/api/send' + location.search, { method: 'POST', body: JSON.stringify({ content: text }) });
      return null;
    })()`);
    await tab.warning();
    expect(server.arrived(tab.session)).toEqual([]);
    await tab.choose(choice);
    await tab.calm();
    await expect.poll(() => server.arrived(tab.session)).toEqual(arrives);
    await tab.close();
  });
}
