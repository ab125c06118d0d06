import { resolve } from 'node:path';
import { textOf } from '../../tests/e2e/support/popup';
import { eventually } from '../../tests/e2e/support/tab';
import type { Tab } from '../../tests/e2e/support/viewer';
import type { DemoBrowser } from '../start/browser';
import type { Language } from '../start/labels';
import type { Screen } from './screen';
import { openStage, type Size } from './stage';

/** A way to look at a screen. */
export interface Shot {
  size: Size;
  look: 'light' | 'dark';
  /** Whether a page is shown as far as it fits, not to its end. */
  isCut?: true;
}

/** Where pictures are taken. */
export interface Studio {
  browser: DemoBrowser;
  language: Language;
  folder: string;
}

/** Notes go by themselves, and a busy machine may come too late. */
const TRIES = 3;
/** Longer than anything of ours moves, in milliseconds. */
const STILL = 250;

/** Takes a screen's picture; resolves to whether it shows what it should. */
export async function take(studio: Studio, screen: Screen, shot: Shot): Promise<boolean> {
  const stage = openStage(studio.browser, studio.language, shot.size);
  const { language, [screen.says]: words } = stage.labels;
  const file = `${screen.name}-${language}-${shot.look}-${shot.size.width}.png`;
  for (let i = 0; i < TRIES; i++) {
    try {
      const tab = await screen.reach(stage);
      await setLook(tab, shot.look);
      await eventually(words!, async () => (await textIn(tab)).includes(words!) || null);
      await new Promise((done) => setTimeout(done, STILL));
      if (!shot.isCut && (await isOurs(tab))) await stage.fit(tab);
      await tab.screenshot(resolve(studio.folder, file));
      if ((await textIn(tab)).includes(words!)) {
        console.log(`✓ ${file}`);
        return true;
      }
    } catch (error) {
      console.error(`  ${file}: ${error}`);
    } finally {
      await stage.clear();
    }
  }
  console.error(`✗ ${file}`);
  return false;
}

async function setLook(tab: Tab, look: Shot['look']): Promise<void> {
  await tab.setDark(look === 'dark');
  await tab.waitFor(`matchMedia('(prefers-color-scheme: ${look})').matches`);
}

/** What Hushcart says in a tab: in its box over a page, or in a page of its own. */
async function textIn(tab: Tab): Promise<string> {
  return (await isOurs(tab)) ? textOf(tab) : ((await tab.card())?.text ?? '');
}

function isOurs(tab: Tab): Promise<boolean> {
  return tab.evaluate("location.protocol.endsWith('extension:')");
}
