import { openPopup, textOf } from '../../tests/e2e/support/popup';
import { eventually } from '../../tests/e2e/support/tab';
import type { Tab } from '../../tests/e2e/support/viewer';
import type { DemoBrowser } from '../start/browser';
import { type Language, labelsIn } from '../start/labels';
import type { Stage } from './screen';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A stage on which tabs have this size. */
export function openStage(
  { viewer, resize }: DemoBrowser,
  language: Language,
  size: Size,
): Stage & {
  /** Makes the window as high as the newest tab's content. */
  fit(tab: Tab): Promise<void>;
  /** Closes what was opened. */
  clear(): Promise<void>;
} {
  const tabs: Tab[] = [];

  async function sized(opening: Promise<Tab>): Promise<Tab> {
    const tab = await opening;
    tabs.unshift(tab);
    await resize(size);
    return tab;
  }

  return {
    viewer,
    labels: labelsIn(language),
    enter: (room) => sized(viewer.enter(room)),
    open: (url) => sized(viewer.open(url)),
    page: (path) => sized(viewer.openExtension(path)),
    async popup(session) {
      const popup = await sized(openPopup(viewer, session));
      await eventually('the popup', async () => (await textOf(popup)) || null);
      return popup;
    },
    async fit(tab) {
      const height = await tab.evaluate<number>('document.body.scrollHeight');
      await resize({ width: size.width, height });
    },
    async clear() {
      for (const tab of tabs.splice(0)) await tab.close();
    },
  };
}
