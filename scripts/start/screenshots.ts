import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tab } from '../../tests/e2e/support/viewer';
import type { Options } from './args';

const FOLDER = resolve(import.meta.dirname, '../../demo-screenshots');

/** An empty folder for one browser's screenshots. */
export function emptyFolder(browser: Options['browser']): string {
  const folder = resolve(FOLDER, browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Takes `<name>-light.png` and `<name>-dark.png` of the tab in front. */
export async function takeBoth(tab: Tab, folder: string, name: string): Promise<void> {
  for (const look of ['dark', 'light']) {
    await tab.setDark(look === 'dark');
    await tab.waitFor(`matchMedia('(prefers-color-scheme: ${look})').matches`);
    await tab.screenshot(resolve(folder, `${name}-${look}.png`));
  }
}
