import { rooms } from '../rooms';
import { pathsOf } from '../rooms/room';
import { expect, test } from './support/fixtures';

const PHONE = '打我电话13800001234';

/** The baseline: without Hushcart every room lets a number out, or the other tests would prove nothing. */
for (const room of rooms) {
  for (const path of pathsOf(room)) {
    test(`without Hushcart ${room.id} sends a number by ${path}`, async ({
      bareViewer,
      server,
    }) => {
      const tab = await bareViewer.enter(room);
      await tab.focusComposer();
      await tab.type(PHONE);
      await tab.send(path);
      await expect.poll(() => server.arrived(tab.session)).toEqual([PHONE]);
      await tab.close();
    });
  }
}
