import { decoys } from '../rooms/decoys';
import { siteRooms } from '../rooms/sites';
import { expect, test } from './support/fixtures';
import { addressFor } from './support/viewer';

const PHONE = '打我电话13800001234';

/** What is no public chat is its writer's business: it goes out as typed, and nobody asks. */
for (const decoy of decoys) {
  for (const path of ['enter', 'button'] as const) {
    test(`${decoy.id}: a number goes out by ${path}, and no warning comes`, async ({
      viewer,
      server,
    }) => {
      const { url, session } = addressFor(decoy);
      const tab = await viewer.open(url);
      await tab.click('#box');
      await tab.type(PHONE);
      if (path === 'enter') await tab.press('Enter');
      else await tab.click('#go');
      await expect.poll(() => server.arrived(session)).toEqual([PHONE]);
      expect(await tab.card()).toBeNull();
      await tab.close();
    });
  }
}

for (const room of siteRooms.filter(({ run }) => run !== 'short')) {
  test(`${room.id}: the search box above the room is left alone`, async ({ viewer, server }) => {
    const tab = await viewer.enter(room);
    await tab.click('#search');
    await tab.type(PHONE);
    await tab.press('Enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
    expect(await tab.card()).toBeNull();
    await tab.close();
  });
}
