import { loseBox, refuseText, takeTrustedKeysOnly } from '../../../tests/e2e/support/mishaps';
import { eventually } from '../../../tests/e2e/support/tab';
import { confirmSend, held, PHONE, sendAnyway, simpleRoom } from '../acts';
import type { Visit } from '../screen';

/** What is said of a choice. */
export const notes: Visit = {
  screens: [
    {
      name: 'hint',
      says: 'notice_close',
      async reach(stage) {
        const tab = await stage.enter(simpleRoom);
        await tab.focusComposer();
        await tab.type('我今年9岁');
        await eventually('hint', async () => {
          // The engine looks at each key, once it is there.
          await tab.type('了');
          return tab.card();
        });
        return tab;
      },
    },
    {
      name: 'note-masked-sent',
      says: 'notice_masked_sent',
      async reach(stage) {
        const tab = await held(stage);
        await tab.press('Enter');
        return tab;
      },
    },
    {
      name: 'note-sent-anyway',
      says: 'notice_sent_anyway',
      async reach(stage) {
        const tab = await held(stage);
        await sendAnyway(tab, stage);
        await confirmSend(tab, stage);
        return tab;
      },
    },
    {
      name: 'note-press-again',
      says: 'notice_press_again',
      async reach(stage) {
        const tab = await held(stage, PHONE, simpleRoom);
        await takeTrustedKeysOnly(tab);
        await tab.press('Enter');
        return tab;
      },
    },
    {
      name: 'note-editor-gone',
      says: 'notice_editor_gone',
      async reach(stage) {
        const tab = await held(stage, PHONE, simpleRoom);
        await loseBox(tab);
        await tab.press('Enter');
        return tab;
      },
    },
    {
      name: 'note-write-failed',
      says: 'notice_write_failed',
      async reach(stage) {
        const tab = await held(stage, PHONE, simpleRoom);
        await refuseText(tab, PHONE);
        await tab.press('Enter');
        return tab;
      },
    },
  ],
};
