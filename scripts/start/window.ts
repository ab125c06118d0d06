import { setTimeout as wait } from 'node:timers/promises';
import type { LiveServer } from '../../tests/e2e/support/server';
import { taobao } from '../../tests/rooms/sites/taobao';
import { isChinese } from '../language';
import type { Options } from './args';
import { openBrowser } from './browser';
import { printArrivals } from './server-log';
import { stopSignal } from './stop';
import { words } from './words';

/** How often the server and the window are looked at, in milliseconds. */
const LOOK = 150;

/** Opens the room in a window, and tells what its server receives until the person has enough. */
export async function openWindow(name: Options['browser'], server: LiveServer): Promise<void> {
  const language = isChinese ? 'zh-CN' : 'en-US';
  const { viewer, closeOthers, isOpen } = await openBrowser(name, {
    server,
    language,
    headless: false,
    viewport: null,
  });
  const stop = stopSignal();
  try {
    await viewer.open(taobao.url);
    await closeOthers();
    console.log(words.whatToTry(taobao.url));
    const print = printArrivals(server);
    while (!stop.aborted && (await isOpen())) {
      print();
      await wait(LOOK, null, { signal: stop }).catch(() => null);
    }
    print();
    console.log(`\n· ${words.stopped}`);
  } finally {
    await viewer.close();
  }
}
