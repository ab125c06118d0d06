import type { LiveServer } from '../../tests/e2e/support/server';
import { isChinese } from '../language';
import type { Options } from './args';
import { openBrowser } from './browser';
import type { Language } from './labels';
import { play } from './play';
import { emptyFolder } from './screenshots';
import { stopSignal } from './stop';
import { words } from './words';

/**
 * Plays the story in a browser of each language: told at length in the person's own, and again for the other.
 *
 * @throws {Error} If a step does not go as told.
 */
export async function playBoth(name: Options['browser'], server: LiveServer): Promise<void> {
  const folder = emptyFolder(name);
  const languages: Language[] = isChinese ? ['zh-CN', 'en-US'] : ['en-US', 'zh-CN'];
  for (const language of languages) {
    console.log(`\n${words.browserSpeaks[language]}`);
    const browser = await openBrowser(name, { server, language });
    const stop = stopSignal();
    try {
      const stopped = new Promise<never>((_, reject) => {
        stop.addEventListener('abort', () => reject(new Error(words.stopped)));
      });
      await Promise.race([play({ browser, server, language, folder }), stopped]);
    } finally {
      await browser.viewer.close();
    }
  }
  console.log(`\n✓ ${words.asTold}\n  ${words.screenshotsIn(folder)}`);
}
