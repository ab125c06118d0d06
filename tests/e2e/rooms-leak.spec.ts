import { rooms } from '../rooms';
import { pathsOf } from '../rooms/room';
import { expect, test } from './support/fixtures';

const PHONE = '打我电话13800001234';

/** The baseline: without Hushcart every room lets a number out by every act, or the other tests would prove nothing. */
for (const room of rooms.filter(({ run }) => run !== 'short')) {
  test(`without Hushcart ${room.id} sends a number, typed and composed`, async ({
    bareViewer,
    server,
  }) => {
    const tab = await bareViewer.enter(room);
    const sent: string[] = [];
    for (const path of pathsOf(room)) {
      await tab.focusComposer();
      await tab.type(PHONE);
      await tab.send(path);
      sent.push(PHONE);
      await expect.poll(() => server.arrived(tab.session)).toEqual(sent);
      await expect.poll(() => tab.draft()).toBe('');
    }
    await tab.focusComposer();
    await tab.compose(PHONE);
    expect(server.arrived(tab.session)).toEqual(sent);
    await tab.send('enter');
    await expect.poll(() => server.arrived(tab.session)).toEqual([...sent, PHONE]);
    await tab.close();
  });
}
