import { askBackground } from '../../../tests/e2e/support/own';
import { simpleRoom } from '../acts';
import type { Visit } from '../screen';

/** The month in which a child turns 14. */
export const fourteen: Visit = {
  async before({ viewer }) {
    const today = new Date();
    const born = { year: today.getFullYear() - 14, month: today.getMonth() + 1 };
    await askBackground(viewer, 'level.change', { do: 'who', who: 'child' });
    await askBackground(viewer, 'level.change', { do: 'born', born });
    await askBackground(viewer, 'lock.set', '582130');
  },
  screens: [
    {
      name: 'options-age',
      says: 'age_step_rule_pin',
      reach: (stage) => stage.page('options.html'),
    },
    {
      name: 'welcome-age',
      says: 'age_born_means',
      async reach(stage) {
        const tab = await stage.page('welcome.html');
        await tab.waitFor('document.querySelector(".steps .primary") !== null');
        await tab.evaluate('(document.querySelector(".steps .primary").click(), null)');
        return tab;
      },
    },
    {
      name: 'popup-age',
      says: 'age_step_see',
      reach: async (stage) => stage.popup((await stage.enter(simpleRoom)).session),
    },
  ],
};
