import { youtube } from '../../../tests/rooms/sites/youtube';
import { held, PHONE, sendAnyway } from '../acts';
import type { Visit } from '../screen';

const THREE = '收件人李晓梅，上海市浦东新区世纪大道1号2栋301，电话13800001234';
const MANY = `${THREE}，身份证11010519491231002X，加我vx: abc_12345`;
const LONG = `${'主播好，上次买的羽绒服洗了一次就跑绒，想问问能不能换一件M码的，颜色要同一个，发票也还在。'.repeat(6)}${PHONE}`;
/** Too short for a send, long enough for a picture, in milliseconds. */
const SHORT = 1000;

/** The warning, and the second step of sending anyway. */
export const warning: Visit = {
  screens: [
    { name: 'warning', says: 'reason_phone', reach: (stage) => held(stage) },
    { name: 'warning-three', says: 'reason_postal_address', reach: (stage) => held(stage, THREE) },
    { name: 'warning-many', says: 'reason_postal_address', reach: (stage) => held(stage, MANY) },
    { name: 'warning-long', says: 'reason_phone', reach: (stage) => held(stage, LONG) },
    {
      name: 'warning-in-frame',
      says: 'reason_phone',
      reach: (stage) => held(stage, PHONE, youtube),
    },
    {
      name: 'warning-holding',
      says: 'warning_keep_holding',
      async reach(stage) {
        const tab = await held(stage);
        void tab.pressLong(new RegExp(stage.labels.warning_send_anyway!), SHORT).catch(() => {});
        return tab;
      },
    },
    {
      name: 'warning-more',
      says: 'rule_not_personal',
      async reach(stage) {
        const tab = await held(stage);
        // Drawn by the engine, which comes once the viewer turns to the chat box.
        await tab.press('Escape');
        await tab.calm();
        await tab.press('Enter');
        await tab.warning();
        await tab.choose(new RegExp(stage.labels.rule_more!));
        return tab;
      },
    },
    {
      name: 'warning-confirm',
      says: 'warning_confirm',
      async reach(stage) {
        const tab = await held(stage);
        await sendAnyway(tab, stage);
        return tab;
      },
    },
  ],
};
