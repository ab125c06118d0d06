import { rooms } from '../rooms';
import { pathsOf, type SendPath } from '../rooms/room';
import { expect, test } from './support/fixtures';
import type { LiveServer } from './support/server';
import { eventually } from './support/tab';
import type { Tab } from './support/viewer';

const INNOCENT = '这件160穿M码可以吗 3号链接拍2件';
const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';
const THANKS = '谢谢主播';

/** Whether button and touch are gone through as far as Enter is, and each in both browsers. */
const WHOLE = process.env.ROOMS === 'all';

/** The matrix: every room × every act that sends × typed, pasted, composed, innocent. */
for (const [i, room] of rooms.filter(({ run }) => run !== 'short').entries()) {
  for (const path of pathsOf(room)) {
    const title = `${room.id} by ${path}: innocent passes once, a number is held, masked, or sent on purpose`;
    test(title, { tag: browserFor(path, i) }, async ({ viewer, server }) => {
      const tab = await viewer.enter(room);
      const sent: string[] = [];
      const arrives = async (message: string) => {
        sent.push(message);
        await arrivesNext(server, tab, sent);
      };

      await tab.focusComposer();
      await tab.type(INNOCENT);
      await tab.send(path);
      await arrives(INNOCENT);

      await tab.focusComposer();
      await tab.type(PHONE);
      await tab.send(path);
      await tab.warning();
      await tab.press('Escape');
      await tab.calm();
      expect(await tab.draft()).toBe(PHONE);
      await tab.send(path);
      expect((await tab.warning()).text).toContain(MASKED);
      await tab.press('Enter');
      await arrives(MASKED);

      const isWhole = path === 'enter' || WHOLE;
      if (isWhole) {
        await tab.focusComposer();
        await tab.paste(PHONE);
        await tab.send(path);
        await tab.warning();
        await tab.press('Enter');
        await arrives(MASKED);
      }

      await tab.focusComposer();
      await tab.compose(PHONE);
      // The Enter that ended the composition was none of the page's business.
      expect(await tab.card().then((card) => card?.role)).not.toBe('alertdialog');
      await tab.send(path);
      await tab.warning();
      await tab.choose(/Send anyway/);
      await tab.choose(/Yes, send it/);
      await arrives(PHONE);

      if (isWhole) {
        await tab.focusComposer();
        await tab.compose(THANKS);
        await tab.send(path);
        await arrives(THANKS);
      }
      await tab.focusComposer();
      await tab.paste(INNOCENT);
      await tab.send(path);
      await arrives(INNOCENT);
      await tab.close();
    });
  }
}

for (const room of rooms.filter(({ id }) => ['late', 'douyin-spa', 'editor-slate'].includes(id))) {
  test(`${room.id}: a chat box built anew after a change of route is guarded`, async ({
    viewer,
    server,
  }) => {
    const tab = await viewer.enter(room);
    await tab.evaluate('__room.changeRoute()');
    await tab.focusComposer();
    await tab.paste(PHONE);
    await tab.send('enter');
    await tab.warning();
    await tab.press('Enter');
    await arrivesNext(server, tab, [MASKED]);
    await tab.close();
  });
}

/**
 * Enter is tried in both browsers. Of button and touch each browser takes one, by turns from room to room, without the
 * pasted number and the composed thanks: the whole takes as long again, and is `ROOMS=all npm run e2e rooms`.
 */
function browserFor(path: SendPath, room: number): string[] {
  if (path === 'enter' || WHOLE) return [];
  return [(room % 2 === 0) === (path === 'button') ? '@chromium' : '@firefox'];
}

/** What has arrived so far is just `messages`: each once, in order, as written. */
async function arrivesNext(server: LiveServer, tab: Tab, messages: string[]): Promise<void> {
  const count = () => server.arrived(tab.session).length;
  const isHere = await eventually(
    'a message',
    async () => count() >= messages.length || null,
  ).catch(async () => JSON.stringify({ box: await tab.draft(), card: await tab.card() }));
  // Held for good, lost on the way or never typed are three things.
  expect(isHere).toBe(true);
  await expect.poll(() => tab.draft()).toBe('');
  expect(server.arrived(tab.session)).toEqual(messages);
}
