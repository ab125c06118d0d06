import { resolve } from 'node:path';
import { otherPages } from '../pages';
import type { Seen } from '../pages/finder';
import { bundleScript } from '../rooms/bundle';
import { siteRooms } from '../rooms/sites';
import { expect, test } from './support/fixtures';
import type { Tab } from './support/viewer';

const PAGES = resolve(import.meta.dirname, '../pages');
/** What docs/sites.md says of them: a miss that is found one day is news as well. */
const KITS = [
  ['chatscope', true],
  ['deepChat', false],
] as const;
/** A kit's box may take a moment to be drawn, in milliseconds. */
const DRAWN = 500;

/** The finder alone, in pages without Hushcart: no site's record helps it. */
test.describe('the finder', () => {
  test.describe.configure({ mode: 'default' });
  let finder: string;
  let kits: string | undefined;
  test.beforeAll(async () => {
    finder = await bundleScript(resolve(PAGES, 'finder.ts'));
  });

  test(`takes no box of ${otherPages.length} other pages for a live chat`, async ({
    bareViewer,
  }) => {
    const tab = await bareViewer.open('https://pages.example/?s=pages');
    await tab.evaluate(`(() => { ${finder}; return null; })()`);
    const wrong: string[] = [];
    for (const { id, html } of otherPages) {
      await tab.evaluate(`void (document.body.innerHTML = ${JSON.stringify(html)})`);
      const seen = await look(tab);
      expect(seen, id).not.toEqual([]);
      wrong.push(
        ...seen.filter(({ found }) => found).map(({ box, score }) => `${id} ${score} ${box}`),
      );
    }
    expect(wrong).toEqual([]);
    await tab.close();
  });

  test('finds the chat of every room by its looks', async ({ bareViewer }) => {
    test.setTimeout(180_000);
    const visible = siteRooms.filter(({ id }) => !/-comment$/.test(id));
    const missed: string[] = [];
    for (const room of visible) {
      const tab = await bareViewer.enter(room);
      await tab.evaluate(`(() => { ${finder}; return null; })()`);
      const seen = await look(tab);
      if (!seen.some(({ found }) => found)) missed.push(`${room.id} ${JSON.stringify(seen)}`);
      await tab.close();
    }
    expect(missed).toEqual([]);
  });

  for (const [kit, found] of KITS) {
    test(`${found ? 'finds' : 'misses'} the chat of ${kit}, with the kit's own words`, async ({
      bareViewer,
    }) => {
      kits ??= await bundleScript(resolve(PAGES, 'kits/index.ts'));
      const tab = await bareViewer.open('https://kits.example/?s=kits');
      await tab.evaluate(`(() => { ${finder}; ${kits}; __kit('${kit}'); return null; })()`);
      await tab.waitFor('JSON.parse(__look()).length > 0');
      await new Promise((done) => setTimeout(done, DRAWN));
      const seen = await look(tab);
      expect(seen.some((box) => box.found)).toBe(found);
      await tab.close();
    });
  }
});

async function look(tab: Tab): Promise<Seen[]> {
  return JSON.parse(await tab.evaluate<string>('__look()')) as Seen[];
}
