import { launchChromium } from '../e2e/support/chromium';
import { storedRows } from '../e2e/support/ledger';
import { startServer } from '../e2e/support/server';
import { eventually } from '../e2e/support/tab';
import type { Tab } from '../e2e/support/viewer';
import { rooms } from '../rooms';
import { pages } from './pages';

const PHONE = '打我电话13800001234';
const MASKED = '打我电话138****1234';
const ROOMS = ['taobao', 'douyin', 'bilibili', 'kuaishou', 'twitch', 'enter-keyup'];
/** Rounds between changes of the route, sleeps and looks at the memory. */
const ROUTE = 5;
const SLEEP = 10;
/** Most that a page may hold more than after the first rounds, in MB. */
const MOST = 5;

/** A thousand messages within a second, each another one; ten of them lures. */
const BURST = `new Promise((done) => {
  let count = 0;
  const timer = setInterval(() => {
    for (let i = 0; i < 20; i++, count++)
      __room.hear('u' + count, count % 100 ? '这件有M码吗 第' + Math.random() + '次问了' : '加微信 vx' + Math.random() + ' 领内部券');
    if (count >= 1000) { clearInterval(timer); done(null); }
  }, 20);
})`;

/** Resolves to the exit code. */
export async function soak(rounds: number, tabCount: number): Promise<number> {
  const server = await startServer();
  const viewer = await launchChromium({ server });
  const begun = performance.now();
  try {
    const tabs: Tab[] = [];
    for (let i = 0; i < tabCount; i++) {
      tabs.push(await viewer.enter(rooms.find(({ id }) => id === ROOMS[i % ROOMS.length])!));
    }
    const turns = new Array<number>(tabs.length).fill(0);
    let first: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const at = round % tabs.length;
      const tab = tabs[at]!;
      await tab.front();
      await viewer.stopBackground();
      await tab.evaluate(BURST);
      if (round % ROUTE === ROUTE - 1) await changeRoute(tab);
      if (round % SLEEP === SLEEP - 1) await pages.sleep(viewer.context);
      await holdAndMask(tab);
      turns[at]!++;
      const arrived = server.arrived(tab.session);
      if (arrived.length !== turns[at] || arrived.some((text) => text !== MASKED)) {
        throw new Error(`Round ${round}: the room got ${JSON.stringify(arrived.slice(-2))}`);
      }
      // Once every room has had its turn, all it needs is loaded.
      if (round === Math.min(tabs.length * 2, rounds) - 1) first = await pages.all(viewer.context);
      if (round % 10 === 9) console.log(`round ${round + 1}, ${seconds(begun)} s`);
    }
    const last = await pages.all(viewer.context);
    const grown = Math.max(...last.map((heap, i) => heap - first[i]!));
    const page = await viewer.openExtension('popup.html');
    const rows = (await storedRows(page)).filter(({ action }) => action === 'masked');
    console.log(
      `${rounds} rounds, ${tabCount} rooms, ${seconds(begun)} s: ${rounds} held of ${rounds}, ` +
        `${rows.length} masked in the ledger, ${rounds * 1000} messages heard, ` +
        `heap of a page ${mean(first).toFixed(1)} → ${mean(last).toFixed(1)} MB, at most ${grown.toFixed(1)} more`,
    );
    return rows.length === rounds && grown <= MOST ? 0 : 1;
  } finally {
    await viewer.close();
    server.close();
  }
}

async function changeRoute(tab: Tab): Promise<void> {
  await tab.evaluate('(__room.changeRoute(), null)');
  await tab.waitFor('__room.ready');
}

async function holdAndMask(tab: Tab): Promise<void> {
  await tab.focusComposer();
  await tab.type(PHONE);
  await tab.press('Enter');
  await tab.warning();
  await tab.press('Enter');
  await eventually('an empty box', async () => (await tab.draft()) === '' || null);
  await tab.waitFor('__room.draft() === ""');
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
