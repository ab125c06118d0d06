import { rooms } from '../rooms';
import { expect, launch, test } from './support/fixtures';
import type { Tab, Viewer } from './support/viewer';

const PHONE = '打我电话13800001234';
/** Of a number that no other test writes: the rule about it stays in the browser they share. */
const RULED = '打我电话13711112222';
const MASKED = '打我电话138****1234';
const roomOf = (id: string) => rooms.find((room) => room.id === id)!;

/** A room in which a message waits for its writer's decision. */
async function held(viewer: Viewer, text = PHONE, id = 'enter-keyup'): Promise<Tab> {
  const tab = await viewer.enter(roomOf(id));
  await tab.focusComposer();
  await tab.type(text);
  await tab.send('enter');
  return tab;
}

test('the warning is an alert dialog with the safe way in focus, to assistive technology too', async ({
  viewer,
}) => {
  const tab = await held(viewer);
  // Firefox starts its accessibility service with the first question, builds its tree in its own time,
  // and tells of the focus from the next time it moves.
  await expect.poll(() => tab.dialog()).not.toBeNull();
  await tab.warning();
  await tab.press('Tab');
  await tab.press('Shift+Tab');
  await expect
    .poll(async () =>
      // What comes after these is drawn by the engine, once it is there.
      (await tab.dialog())?.buttons.slice(0, 3).map(({ name, focused }) => [name, focused]),
    )
    .toEqual([
      ['Mask and send', true],
      ['Edit', false],
      ['Send anyway', false],
    ]);
  const dialog = (await tab.dialog())!;
  expect(dialog.name).toBe('This message contains a phone number');
  expect(dialog.text).toContain('Everyone in this room will see it');
  expect(dialog.text).toContain(MASKED);
  await tab.close();
});

test('the Enter that sent the message cannot confirm, however long it is held down', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(roomOf('enter-keyup'));
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.hold('Enter');
  await tab.warning();
  expect(server.arrived(tab.session)).toEqual([]);
  expect(await tab.draft()).toBe(PHONE);
  await tab.close();
});

test('Escape leads back to the text: unchanged, and writing goes on', async ({
  viewer,
  server,
}) => {
  const tab = await held(viewer);
  await tab.warning();
  await tab.press('Escape');
  await tab.calm();
  await tab.type('?');
  await expect.poll(() => tab.draft()).toBe(`${PHONE}?`);
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('after the message is masked and sent, writing goes on without a click', async ({
  viewer,
  server,
}) => {
  const tab = await held(viewer);
  await tab.warning();
  await tab.press('Enter');
  await expect.poll(async () => (await tab.card())?.text).toContain('Masked and sent');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await tab.type('thanks');
  expect(await tab.draft()).toBe('thanks');
  await tab.close();
});

test('a note does not cover the chat box, not even before it is drawn', async ({ viewer }) => {
  const tab = await viewer.enter(roomOf('enter-keyup'));
  // Right after a box of ours has come, and before the next frame: what is in the middle of the chat box?
  await tab.evaluate(`(() => {
    const { x, y, width, height } = __room.rect('composer');
    window.__covered = [];
    new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      window.__covered.push(there.parentElement === document.documentElement);
    }).observe(document.documentElement, { childList: true });
    return null;
  })()`);
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.send('enter');
  await tab.warning();
  await tab.press('Enter');
  await tab.waitFor('window.__covered.length > 1');
  expect((await tab.evaluate<boolean[]>('window.__covered')).at(-1)).toBe(false);
  await tab.close();
});

test('Tab goes round the choices and never into the page', async ({ viewer }) => {
  const tab = await held(viewer);
  await tab.warning();
  const visited: string[] = [];
  for (let i = 0; i < 4; i++) {
    visited.push((await tab.card())!.buttons.find(({ focused }) => focused)?.name ?? 'nothing');
    await tab.press('Tab');
  }
  expect(visited.slice(0, 3)).toEqual(['Mask and send', 'Edit', 'Send anyway']);
  // Past the last one browsers step out of the dialog; the next step leads back in.
  await expect
    .poll(async () => {
      await tab.press('Tab');
      return (await tab.card())!.buttons.find(({ focused }) => focused)?.name;
    })
    .toBe('Mask and send');
  expect(await tab.evaluate('document.activeElement === document.querySelector("textarea")')).toBe(
    false,
  );
  await tab.close();
});

test('all by keyboard: edit, and send anyway in two steps', async ({ viewer, server }) => {
  const tab = await held(viewer);
  await tab.warning();
  await tab.press('Tab');
  await tab.press('Enter');
  await tab.calm();
  expect(await tab.draft()).toBe(PHONE);

  await tab.send('enter');
  await tab.warning();
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.press('Enter');
  await expect
    .poll(async () => (await tab.card())?.buttons.find(({ focused }) => focused)?.name)
    .toBe('Yes, send it');
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
  await tab.close();
});

test('the space bar presses a button as Enter does', async ({ viewer, server }) => {
  const tab = await held(viewer);
  await tab.warning();
  await tab.press('Tab');
  await tab.press(' ');
  await tab.calm();
  expect(await tab.draft()).toBe(PHONE);
  await tab.send('enter');
  await tab.warning();
  await tab.press(' ');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await tab.close();
});

test('“send anyway” held down sends; let go too early it does not', async ({ viewer, server }) => {
  const tab = await held(viewer);
  await tab.warning();
  await tab.pressLong(/Send anyway/, 500);
  // A short press is the first of two steps.
  await tab.press('Escape');
  await tab.calm();
  expect(server.arrived(tab.session)).toEqual([]);

  await tab.send('enter');
  await tab.warning();
  await tab.pressLong(/Send anyway/, 1600);
  await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
  await tab.close();
});

test('what is not worth holding is said softly while it is written, and goes as it is', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(roomOf('enter-keyup'));
  await tab.focusComposer();
  await tab.type('我今年9岁');
  // Said by the engine, which comes once the viewer turns to the chat box.
  await expect
    .poll(async () => {
      await tab.type('了');
      return (await tab.card())?.text ?? '';
    })
    .toContain('everyone in this room will see it');
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session).length).toBe(1);
  expect(server.arrived(tab.session)[0]).toMatch(/^我今年9岁了+$/);
  await tab.close();
});

test('“not again” sends as it stands, once, and the same is not asked about again', async ({
  viewer,
  server,
}) => {
  const more = /Don’t warn me again/;
  const tab = await held(viewer, RULED);
  await tab.warning();
  // Drawn by the engine: who is quicker than it has the other three.
  if (!(await tab.card())!.buttons.some(({ name }) => more.test(name))) {
    await tab.press('Escape');
    await tab.calm();
    await tab.send('enter');
    await tab.warning();
  }
  await tab.choose(more);
  await expect
    .poll(
      async () =>
        (await tab.card())?.buttons.find(({ name }) => /for this one/.test(name))?.disabled,
    )
    .toBe(false);
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.choose(/for this one/);
  await expect.poll(() => server.arrived(tab.session)).toEqual([RULED]);

  await tab.focusComposer();
  await tab.type(RULED);
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([RULED, RULED]);
  await tab.type('13900001234');
  await tab.send('enter');
  await tab.warning();
  expect(server.arrived(tab.session)).toEqual([RULED, RULED]);
  await tab.close();
});

test('a code is sent only after its last two characters are typed, and by no long press', async ({
  viewer,
  server,
}) => {
  const CODE = '验证码 839201';
  const tab = await viewer.enter(roomOf('enter-keyup'));
  await tab.focusComposer();
  // Codes are known to the whole engine alone, which comes once the viewer turns to the chat box.
  await new Promise((done) => setTimeout(done, 3000));
  await tab.type(CODE);
  await tab.send('enter');
  await tab.warning();
  await tab.pressLong(/Send anyway/, 1600);
  await expect
    .poll(async () => (await tab.card())?.buttons.some(({ name }) => name === 'Yes, send it'))
    .toBe(true);
  expect(server.arrived(tab.session)).toEqual([]);

  await tab.type('99');
  await expect.poll(async () => (await tab.card())?.text).toContain('not its last two');
  expect((await tab.card())!.buttons.at(-1)!.disabled).toBe(true);
  await tab.press('Backspace');
  await tab.press('Backspace');
  await tab.type('01');
  await expect.poll(async () => (await tab.card())!.buttons.at(-1)!.disabled).toBe(false);
  await tab.choose(/Yes, send it/);
  await expect.poll(() => server.arrived(tab.session)).toEqual([CODE]);
  await tab.close();
});

test('what is masked and sent once is held again when it is typed again', async ({
  viewer,
  server,
}) => {
  // Not the number that another test has said “not again” to.
  const other = '打我电话13912345678';
  const tab = await held(viewer, other);
  await tab.warning();
  await tab.pressLong(/Send anyway/, 1600);
  await expect.poll(() => server.arrived(tab.session)).toEqual([other]);
  await tab.focusComposer();
  await tab.type(other);
  await tab.send('enter');
  await tab.warning();
  expect(server.arrived(tab.session)).toEqual([other]);
  await tab.close();
});

test('Shift and Enter break the line of a text area, and nobody asks', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(roomOf('wire-beacon'));
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.press('Shift+Enter');
  await expect.poll(() => tab.draft()).toBe(`${PHONE}\n`);
  expect(await tab.card()).toBeNull();
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('in a Chinese browser it speaks Chinese', async ({ browserKind, server }) => {
  const viewer = await launch(browserKind, { server, language: 'zh-CN' });
  const tab = await held(viewer);
  const card = await tab.warning();
  expect(card.name).toBe('这条弹幕里有手机号');
  // The fourth, “not again”, is drawn by the engine: who is quicker than it has the other three.
  const names = card.buttons.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['遮住再发', '改一改', '仍要发送']);
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual([MASKED]);
  await expect.poll(async () => (await tab.card())?.text).toContain('已遮住并发送');
  await viewer.close();
});
