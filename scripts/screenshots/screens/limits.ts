import { askBackground } from '../../../tests/e2e/support/own';
import { textOf } from '../../../tests/e2e/support/popup';
import { eventually } from '../../../tests/e2e/support/tab';
import { addressFor, type Tab } from '../../../tests/e2e/support/viewer';
import { FORM_PAGE } from '../../../tests/leaks/forms';
import { held, simpleRoom } from '../acts';
import type { Stage, Visit } from '../screen';

const PIN = '582130';
const GIFT = `(() => {
  const gift = document.createElement('button');
  gift.id = 'gift';
  gift.textContent = '送礼物';
  gift.style.cssText = 'position:fixed;right:12px;bottom:120px';
  document.body.append(gift);
})(), null`;

async function asChild({ viewer }: Stage): Promise<void> {
  await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
  await askBackground(viewer, 'lock.set', PIN);
}

/** What a parent is asked about in a page. */
export const asking: Visit = {
  before: asChild,
  screens: [
    { name: 'form-pin', says: 'form_pin_back', reach: formThatAsks },
    { name: 'spend-pin', says: 'spend_back', reach: giftAsked },
  ],
};

/** What stands where a room was. */
export const timeOver: Visit = {
  async before(stage) {
    await asChild(stage);
    const minute = new Date().getHours() * 60 + new Date().getMinutes();
    const night = { from: (minute + 1380) % 1440, to: (minute + 60) % 1440 };
    await askBackground(stage.viewer, 'level.change', { do: 'time', time: { daily: 60, night } });
  },
  screens: [{ name: 'limit-night', says: 'limit_ask', reach: makesWay }],
};

/** Where parents have settled on some sites: a room of another, and the list. */
export const agreed: Visit = {
  async before(stage) {
    await asChild(stage);
    await askBackground(stage.viewer, 'level.change', { do: 'only', sites: ['taobao'] });
  },
  screens: [
    { name: 'limit-site', says: 'limit_site_more', reach: makesWay },
    {
      name: 'options-agreed',
      says: 'sites_only',
      reach: async (stage) => {
        const page = await stage.page('options.html#time');
        await page.waitFor("document.querySelector('#time details') !== null");
        await page.evaluate("(document.querySelector('#time details').open = true, null)");
        return page;
      },
    },
  ],
};

async function formThatAsks(stage: Stage): Promise<Tab> {
  const tab = await stage.open(`${FORM_PAGE}too-much`);
  await tab.front();
  await tab.evaluate('(document.querySelector("[name=paper]").focus(), null)');
  await tab.type('110101199003070011');
  await eventually('the card', async () => {
    if ((await tab.card())?.role !== 'alertdialog') await tab.click('button');
    return (await tab.card())?.role === 'alertdialog' || null;
  });
  await tab.warning();
  return tab;
}

async function giftAsked(stage: Stage): Promise<Tab> {
  const tab = await gift(stage);
  await tab.warning();
  return tab;
}

async function gift(stage: Stage): Promise<Tab> {
  const tab = await stage.enter(simpleRoom);
  await tab.front();
  await tab.evaluate(GIFT);
  await eventually('the card', async () => {
    await tab.click('#gift');
    return tab.card();
  });
  return tab;
}

async function makesWay(stage: Stage): Promise<Tab> {
  // The room may be gone before its chat is there.
  const tab = await stage.open(addressFor(simpleRoom).url);
  await tab.front();
  const says = stage.labels.limit_ask!;
  const isThere = async () => (await textOf(tab).catch(() => '')).includes(says) || null;
  await eventually('the page in its place', isThere);
  return tab;
}

/** What an older person sees, in larger letters. */
export const elder: Visit = {
  async before({ viewer }) {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'elder' });
  },
  screens: [
    { name: 'warning-elder', says: 'warning_mask', reach: (stage) => held(stage) },
    {
      name: 'note-elder',
      says: 'notice_masked_sent',
      async reach(stage) {
        const tab = await held(stage);
        await tab.press('Enter');
        return tab;
      },
    },
    { name: 'spend-elder', says: 'spend_remind', reach: gift },
    { name: 'options-elder', says: 'family_means', reach: (stage) => stage.page('options.html') },
  ],
};
