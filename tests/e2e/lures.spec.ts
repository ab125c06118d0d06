import { rooms } from '../rooms';
import { siteRooms } from '../rooms/sites';
import { expect, launch, test } from './support/fixtures';
import { storedRows } from './support/ledger';
import { openPopup } from './support/popup';
import type { Tab } from './support/viewer';

const LURE = '加微信 vx8812abc 领内部券';
const DOXXING = '她真名叫李晓梅，住南京市鼓楼区汉口路22号，大家去找她';
const WARNING = '别加他微信，都是骗子，我朋友被骗过';
const QUOTE = '刚才有人说加微信领券，是不是骗子啊';
const OFFICIAL = '活动页在这 https://www.taobao.com/market/live';
const LEADS_OFF = 'Leads off the site';
/** A room whose list only its place beside the chat box tells. */
const generic = rooms.find(({ id }) => id === 'enter-keyup')!;
const taobao = rooms.find(({ id }) => id === 'taobao')!;
const twitch = rooms.find(({ id }) => id === 'twitch')!;

function hear(tab: Tab, text: string, who = '小A', badge = ''): Promise<unknown> {
  return tab.evaluate(
    `void __room.hear(${[who, text, badge].map((word) => JSON.stringify(word)).join()})`,
  );
}

/** Time in which a mark would long have come, in milliseconds. */
const settle = () => new Promise((done) => setTimeout(done, 1500));
const wordsOf = async (tab: Tab) => (await tab.marks()).map(({ words }) => words);

for (const room of [...siteRooms.filter(({ run }) => run !== 'short'), generic]) {
  test(`${room.id}: a lure of somebody else's is marked, before the viewer has written anything`, async ({
    viewer,
  }) => {
    const tab = await viewer.enter(room);
    await hear(tab, '这件好看');
    await hear(tab, LURE);
    await hear(tab, '主播再讲讲面料');
    await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
    const [mark] = await tab.marks();
    const top =
      await tab.evaluate<number>(`[...document.querySelectorAll('.lines *')].filter((element) =>
      element.childElementCount === 0 && element.textContent.includes('vx8812')).at(-1).getBoundingClientRect().top`);
    // In a frame its offset is added: there only that it is drawn.
    if (!room.frame) expect(Math.abs(mark!.top - top)).toBeLessThan(24);
    await tab.close();
  });
}

test('who warns or quotes is not marked, nor a link of the platform', async ({ viewer }) => {
  const tab = await viewer.enter(taobao);
  for (const text of [WARNING, QUOTE, OFFICIAL, '微信支付和支付宝哪个有立减'])
    await hear(tab, text);
  await hear(tab, LURE);
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  await tab.close();
});

test('what the viewer writes is not taken for somebody else’s', async ({ viewer, server }) => {
  const tab = await viewer.enter(taobao);
  await tab.focusComposer();
  await tab.type('加我微信呗');
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session).length).toBe(1);
  await settle();
  expect(await wordsOf(tab)).toEqual([]);
  await tab.close();
});

test('personal details of somebody are veiled until the viewer wants to see them', async ({
  viewer,
}) => {
  const tab = await viewer.enter(taobao);
  await hear(tab, DOXXING);
  await expect
    .poll(async () => (await tab.marks()).map(({ isVeiled }) => isVeiled))
    .toEqual([true]);
  await tab.unveil();
  await expect
    .poll(async () => (await tab.marks()).map(({ isVeiled }) => isVeiled))
    .toEqual([false]);
  expect(await wordsOf(tab)).toEqual(['Someone’s private details']);
  await tab.close();
});

test('marks follow a virtual list: gone with the message, back with it, the row filled anew unmarked', async ({
  viewer,
}) => {
  const tab = await viewer.enter(twitch);
  await tab.evaluate('void __room.makeVirtual()');
  await hear(tab, LURE);
  for (let i = 0; i < 40; i++) await hear(tab, `第${i}条 好看`);
  const scroll = (top: number) =>
    tab.evaluate(`void (document.querySelector('.lines').scrollTop = ${top})`);
  await scroll(0);
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  await scroll(44 * 20);
  await expect.poll(() => wordsOf(tab)).toEqual([]);
  await scroll(0);
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  const [mark] = await tab.marks();
  const top = await tab.evaluate<number>(
    `[...document.querySelectorAll('.chat-line__message')].find((row) => row.textContent.includes('vx8812')).getBoundingClientRect().top`,
  );
  expect(Math.abs(mark!.top - top)).toBeLessThan(4);
  await tab.close();
});

/** Two thousand rows are drawn by the page and read by the marks, a small share of the time each. */
const AFTER_FLOOD = { timeout: 30_000 };

test('in a flood of a thousand messages a second a lure is marked, and gone with its message', async ({
  viewer,
}) => {
  const tab = await viewer.enter(taobao);
  await hear(tab, LURE, 'before');
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  await tab.evaluate(`new Promise((done) => {
    let count = 0;
    const timer = setInterval(() => {
      for (let i = 0; i < 10; i++) __room.hear('u' + count, '这件有M码吗 ' + count++);
      if (count === 1500) __room.hear('middle', ${JSON.stringify(LURE)});
      if (count >= 2000) { clearInterval(timer); done(null); }
    }, 10);
  })`);
  await expect.poll(() => wordsOf(tab), AFTER_FLOOD).toEqual([]);
  await hear(tab, LURE, 'after');
  await expect.poll(() => wordsOf(tab), AFTER_FLOOD).toEqual([LEADS_OFF]);
  await tab.close();
});

test('a list built anew, as after a reconnect, is read on', async ({ viewer }) => {
  const tab = await viewer.enter(taobao);
  await hear(tab, LURE);
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  await tab.evaluate(`void (() => {
    const list = document.querySelector('#liveComment');
    const copy = list.cloneNode(true);
    for (const line of copy.querySelectorAll('div')) line.remove();
    list.replaceWith(copy);
  })()`);
  await expect.poll(() => wordsOf(tab)).toEqual([]);
  await hear(tab, LURE, '小B');
  await expect.poll(() => wordsOf(tab)).toEqual([LEADS_OFF]);
  await tab.close();
});

test('a host who asks is told of above the chat box, and an answer that is nothing elsewhere is held', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(taobao);
  await tab.focusComposer();
  await settle(); // The whole engine comes once the viewer turns to the chat box.
  await tab.type('李伟');
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual(['李伟']);
  await expect.poll(() => tab.draft()).toBe('');

  await hear(tab, '拍完的报一下姓名和电话', '好物优选', '主播');
  await expect
    .poll(async () => (await tab.card())?.text)
    .toContain('The host is asking for contact details');
  await tab.focusComposer();
  await tab.type('李伟');
  await tab.send('enter');
  await tab.warning();
  expect(server.arrived(tab.session)).toEqual(['李伟']);
  await tab.close();
});

test('each marked message is one event of the ledger, by what it tries, without its words', async ({
  browserKind,
  server,
}) => {
  const viewer = await launch(browserKind, { server });
  const tab = await viewer.enter(taobao);
  await hear(tab, LURE, '小A');
  await hear(tab, LURE, '小B');
  await expect.poll(() => wordsOf(tab)).toHaveLength(2);
  await hear(tab, LURE, '小A');
  await settle();
  const popup = await openPopup(viewer, tab.session);
  await expect.poll(async () => (await storedRows(popup)).length).toBe(2);
  for (const row of await storedRows(popup)) {
    expect([row.action, row.site, row.types]).toEqual(['marked', 'taobao', []]);
    expect(row.lure).toBe('off_platform_contact');
    expect(row.raw).not.toContain('8812');
  }
  await viewer.close();
});

test('a page cannot read, press or keep away the marks', async ({ viewer }) => {
  const tab = await viewer.enter(taobao);
  const before = await tab.evaluate<string>(`document.querySelector('.lines').innerHTML`);
  await hear(tab, DOXXING);
  await expect.poll(() => wordsOf(tab)).toHaveLength(1);
  const seen = await tab.evaluate<string>(`(() => {
    const hosts = [...document.documentElement.children].filter((child) => !/^(HEAD|BODY)$/.test(child.tagName));
    for (const host of hosts) {
      const { x, y } = host.getBoundingClientRect();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      host.click();
    }
    const open = hosts.some((host) => host.shadowRoot !== null);
    const words = hosts.map((host) => host.textContent + host.outerHTML).join();
    for (const host of hosts) host.remove();
    return JSON.stringify({ open, words });
  })()`);
  expect(JSON.parse(seen).open).toBe(false);
  expect(JSON.parse(seen).words).not.toMatch(/details|Show|李/);
  await expect
    .poll(async () => (await tab.marks()).map(({ isVeiled }) => isVeiled))
    .toEqual([true]);
  const after = await tab.evaluate<string>(
    `(() => { const copy = document.querySelector('.lines').cloneNode(true); copy.querySelector('[class*=itemWrap]:nth-last-child(2)').remove(); return copy.innerHTML; })()`,
  );
  expect(after).toBe(before);
  await tab.close();
});
