import { noDatabase, noStorage } from '../../../tests/e2e/support/broken-build';
import { taobao } from '../../../tests/rooms/sites/taobao';
import { held, write } from '../acts';
import type { Visit } from '../screen';

/** An update under an open page; Firefox gives such a page the new guard. */
export const updated: Visit = {
  alone: true,
  screens: [
    {
      name: 'warning-orphaned',
      says: 'notice_orphaned',
      only: 'chromium',
      async reach(stage) {
        const tab = await stage.enter(taobao);
        await stage.viewer.update();
        await write(tab);
        return tab;
      },
    },
  ],
};

/** Neither the background nor the storage answers. */
export const notRecorded: Visit = {
  broken: { background: null, guard: noStorage },
  screens: [
    {
      name: 'note-not-recorded',
      says: 'notice_not_recorded',
      async reach(stage) {
        const tab = await held(stage);
        await tab.press('Enter');
        return tab;
      },
    },
  ],
};

/** A page without a guard, as one that was open before. */
export const older: Visit = {
  broken: { guard: null },
  screens: [
    {
      name: 'popup-reload',
      says: 'popup_reload',
      reach: async (stage) => stage.popup((await stage.enter(taobao)).session),
    },
  ],
};

/** A database that does not open. */
export const noLedger: Visit = {
  broken: { popup: noDatabase },
  screens: [
    {
      name: 'popup-ledger-error',
      says: 'popup_ledger_error',
      reach: async (stage) => stage.popup((await stage.enter(taobao)).session),
    },
  ],
};

/** A switch that does not stay as it was put. */
export const notSaved: Visit = {
  broken: { popup: noStorage },
  screens: [
    {
      name: 'popup-settings-error',
      says: 'popup_settings_error',
      async reach(stage) {
        const popup = await stage.popup((await stage.enter(taobao)).session);
        await popup.click('[role=switch]');
        return popup;
      },
    },
  ],
};
