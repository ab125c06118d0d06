import { askBackground } from '../../../tests/e2e/support/own';
import { eventually } from '../../../tests/e2e/support/tab';
import type { Tab } from '../../../tests/e2e/support/viewer';
import { held, PHONE, simpleRoom } from '../acts';
import type { Stage, Visit } from '../screen';

const PIN = '582130';
/** Each step of the first run, and a key of what stands on it alone. */
const STEPS = [
  'welcome_promise_text',
  'welcome_who',
  'welcome_try_text',
  'welcome_may_text',
  'welcome_ready',
];

/** The first run, step by step. */
export const welcome: Visit = {
  screens: STEPS.map((says, i) => ({
    name: `welcome-${i + 1}`,
    says,
    async reach(stage) {
      const tab = await stage.page('welcome.html');
      for (let step = 0; step < i; step++) {
        await tab.waitFor('document.querySelector(".steps .primary") !== null');
        await tab.evaluate('(document.querySelector(".steps .primary").click(), null)');
      }
      return tab;
    },
  })),
};

/** The settings and the pages about one's rights, of somebody who has sent a number and kept a detail. */
export const ownPages: Visit = {
  async before(stage) {
    const tab = await held(stage);
    await tab.press('Enter');
    await tab.calm();
    await askBackground(stage.viewer, 'own.add', { kind: 'name', text: '张小明' });
    await askBackground(stage.viewer, 'level.change', { do: 'site', site: 'jd', on: false });
  },
  screens: [
    { name: 'options', says: 'options_title', reach: (stage) => stage.page('options.html') },
    { name: 'rights', says: 'rights_intro', reach: at('rights') },
    {
      name: 'rights-letter',
      says: 'rights_not_advice',
      reach: at('rights?site=taobao&type=phone&kind=delete'),
    },
    {
      name: 'rights-example',
      says: 'dash_example_not_here',
      reach: at('rights?example=12'),
    },
    { name: 'breach', says: 'rights_breach_story', reach: at('breach?site=taobao&type=phone') },
    { name: 'safety', says: 'dash_safety', reach: at('safety') },
  ],
};

/** What a child meets, and the page in which a parent answers. */
export const child: Visit = {
  async before({ viewer }) {
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'lock.set', PIN);
  },
  screens: [
    { name: 'options-child', says: 'options_title', reach: (stage) => stage.page('options.html') },
    {
      name: 'lock-pause',
      says: 'lock_needed',
      reach: (stage) => stage.page('lock.html?pause=taobao'),
    },
    {
      name: 'lock-through',
      says: 'lock_needed',
      reach: (stage) => stage.page('lock.html?through=shop.example'),
    },
    {
      name: 'pin-export',
      says: 'lock_needed',
      async reach(stage) {
        const tab = await stage.page('dashboard.html#/safety');
        const json = stage.labels.safety_export_json!;
        await tab.waitFor(`document.body.innerText.includes(${JSON.stringify(json)})`);
        await tab.evaluate(
          `([...document.querySelectorAll('button')].find((b) => b.innerText === ${JSON.stringify(json)}).click(), null)`,
        );
        return tab;
      },
    },
    {
      name: 'popup-child',
      says: 'trackers_bound',
      reach: async (stage) => stage.popup((await stage.enter(simpleRoom)).session),
    },
    { name: 'marks-child', says: 'notice_close', reach: veiled },
    { name: 'warning-child', says: 'warning_ask_parent', reach: (stage) => held(stage, PHONE) },
    {
      name: 'marks-strict',
      says: 'notice_close',
      async reach(stage) {
        await askBackground(stage.viewer, 'level.change', { do: 'level', level: 3, site: null });
        return veiled(stage);
      },
    },
  ],
};

function at(path: string): (stage: Stage) => ReturnType<Stage['page']> {
  return (stage) => stage.page(`dashboard.html#/${path}`);
}

/** A room in which somebody else has just tried to lure. */
async function veiled(stage: Stage): Promise<Tab> {
  const tab = await stage.enter(simpleRoom);
  await tab.evaluate(`void __room.hear('小B', '加微信 vx8812abc 领内部券', '')`);
  await eventually(
    'a veil',
    async () => (await tab.marks()).find(({ isVeiled }) => isVeiled) ?? null,
  );
  return tab;
}
