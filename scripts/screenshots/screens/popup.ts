import { loseBox } from '../../../tests/e2e/support/mishaps';
import { exchange } from '../../../tests/e2e/support/peers';
import type { Tab } from '../../../tests/e2e/support/viewer';
import { taobao } from '../../../tests/rooms/sites/taobao';
import { confirmSend, PHONE, sendAnyway, write } from '../acts';
import type { Stage, Visit } from '../screen';

const GIVEN = [PHONE, '我的邮箱 lihua@example.com', '寄到上海市浦东新区世纪大道1号2栋301'];

/** The popup of somebody who has just installed it. */
export const newcomer: Visit = {
  screens: [
    { name: 'popup-new', says: 'popup_given_nothing', reach: overRoom },
    {
      name: 'popup-waiting',
      says: 'popup_waiting',
      async reach(stage) {
        const tab = await stage.enter(taobao);
        await loseBox(tab);
        return stage.popup(tab.session);
      },
    },
    {
      name: 'popup-no-room',
      says: 'popup_no_room',
      async reach(stage) {
        await stage.open('https://tbzb.taobao.com/search?s=search-page');
        return stage.popup('search-page');
      },
    },
    {
      name: 'popup-peers',
      says: 'trackers_peers_open',
      async reach(stage) {
        const tab = await stage.enter(taobao);
        await tab.evaluate(exchange('window'));
        return stage.popup(tab.session);
      },
    },
    {
      name: 'popup-unsupported',
      says: 'popup_unsupported',
      // Over itself: a page of which the browser tells nothing.
      reach: (stage) => stage.page('popup.html'),
    },
  ],
};

/** The popup of somebody who has been warned a few times. */
export const regular: Visit = {
  async before(stage) {
    const tab = await stage.enter(taobao);
    await write(tab);
    await tab.press('Enter');
    await tab.waitFor('__room.draft() === ""');
    await write(tab);
    await tab.press('Escape');
    await tab.calm();
    await tab.press('Control+a');
    for (const text of GIVEN) {
      await write(tab, text);
      await sendAnyway(tab, stage);
      await confirmSend(tab, stage);
      await tab.waitFor('__room.draft() === ""');
    }
  },
  screens: [
    { name: 'popup-used', says: 'popup_what_to_do', reach: overRoom },
    {
      name: 'popup-paused',
      says: 'popup_resume',
      async reach(stage) {
        const popup = await overRoom(stage);
        await popup.waitFor("document.querySelector('.plain, .paused') !== null");
        if (await popup.evaluate("document.querySelector('.plain') !== null")) {
          await popup.click('.plain');
        }
        return popup;
      },
    },
    {
      name: 'popup-off',
      says: 'popup_off',
      async reach(stage) {
        const popup = await overRoom(stage);
        if (await isPaused(popup)) await popup.click('.status button');
        await popup.waitFor("document.querySelector('.status.paused') === null");
        if (await isOn(popup)) await popup.click('[role=switch]');
        return popup;
      },
    },
  ],
};

async function overRoom(stage: Stage): Promise<Tab> {
  const tab = await stage.enter(taobao);
  return stage.popup(tab.session);
}

async function isPaused(popup: Tab): Promise<boolean> {
  await popup.waitFor("document.querySelector('.status') !== null");
  return popup.evaluate("document.querySelector('.status.paused') !== null");
}

async function isOn(popup: Tab): Promise<boolean> {
  await popup.waitFor("document.querySelector('[role=switch]') !== null");
  return popup.evaluate("document.querySelector('[aria-checked=true]') !== null");
}
