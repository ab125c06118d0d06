import { rooms } from '../rooms';
import { expect, test } from './support/fixtures';

const room = rooms.find(({ id }) => id === 'enter-keyup')!;
/** How long the engine may take to come once the viewer turns to the chat box, in milliseconds. */
const LOADED = 3000;
const loaded = () => new Promise((done) => setTimeout(done, LOADED));

test('what only the whole engine knows is held a moment after the viewer turns to the chat box', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(room);
  await tab.focusComposer();
  await loaded();
  await tab.type('寄到杭州市西湖区文三路398号东信大厦5楼');
  await tab.send('enter');
  expect((await tab.warning()).text).toContain('杭州市…');
  await tab.press('Escape');
  expect(server.arrived(tab.session)).toEqual([]);
  await tab.close();
});

test('the last part of a number is held; masked, it gives nothing of the whole', async ({
  viewer,
  server,
}) => {
  const tab = await viewer.enter(room);
  await tab.focusComposer();
  await loaded();
  await tab.type('打我电话 138000');
  await tab.send('enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual(['打我电话 138000']);
  await expect.poll(() => tab.draft()).toBe('');
  await tab.type('01234');
  await tab.send('enter');
  expect((await tab.warning()).text).toContain('****');
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual(['打我电话 138000', '****']);
  await tab.close();
});
