import { rmSync } from 'node:fs';
import { rooms } from '../rooms';
import { brokenBuild, lateScripts } from './support/broken-build';
import { expect, launch, test } from './support/fixtures';

const room = rooms.find(({ id }) => id === 'enter-keyup')!;
const INNOCENT = '这件160穿M码可以吗 3号链接拍2件';

test('what only the whole engine knows waits for it when it is sent sooner; small talk does not', async ({
  browserKind,
  server,
}) => {
  const build = brokenBuild(browserKind, { background: lateScripts(2000) });
  const viewer = await launch(browserKind, { server, build });
  const tab = await viewer.enter(room);
  const write = async (text: string) => {
    await tab.focusComposer();
    await tab.type(text);
    await tab.send('enter');
  };
  await write('好看！');
  await write('验证码482913');
  expect(server.arrived(tab.session)).toEqual(['好看！']);
  expect((await tab.warning()).text).toContain('验证码****');
  await tab.press('Enter');
  await expect.poll(() => server.arrived(tab.session)).toEqual(['好看！', '验证码******']);
  await tab.close();

  const next = await viewer.enter(room);
  await next.focusComposer();
  await next.type(INNOCENT);
  await next.send('enter');
  await expect.poll(() => server.arrived(next.session)).toEqual([INNOCENT]);
  await expect.poll(() => next.draft()).toBe('');
  expect(server.arrived(next.session)).toEqual([INNOCENT]);
  await viewer.close();
  rmSync(build, { recursive: true });
});

test('what only the whole engine knows is held', async ({ viewer, server }) => {
  const tab = await viewer.enter(room);
  await tab.focusComposer();
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
