import type { BrowserContext } from '@playwright/test';
import type { Tab, Viewer } from '../e2e/support/viewer';

/** Runs in the dashboard: scrolls the list of entries to its end, as far as it is known, until so many are. */
const scrollTo = (rows: number) => `(async () => {
  const list = document.querySelector('.events .list');
  const known = () => Number([...list.querySelectorAll('[data-row]')].at(-1)?.dataset.row ?? 0) + 1;
  for (let before = 0; known() < ${rows}; ) {
    list.scrollTop = list.scrollHeight;
    await new Promise((later) => setTimeout(later, 5));
    if (known() > before) before = known();
  }
  return list.querySelectorAll('[data-row]').length;
})()`;

/** Bytes in use by the scripts of the page in front, what nobody needs any more collected. Chromium only. */
async function heap(viewer: Viewer): Promise<number> {
  const { context } = viewer as Viewer & { context: BrowserContext };
  const cdp = await context.newCDPSession(context.pages().at(-1)!);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

/** Scrolls through entries, and answers by how many bytes the heap grew from one place to the other, and the most rows drawn. */
export async function grownBy(viewer: Viewer, page: Tab, from: number, to: number) {
  await page.evaluate(scrollTo(from));
  const before = await heap(viewer);
  const drawn = await page.evaluate<number>(scrollTo(to));
  return { bytes: (await heap(viewer)) - before, drawn };
}
