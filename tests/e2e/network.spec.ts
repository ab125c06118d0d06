import { rooms } from '../rooms';
import { expect, launch, test } from './support/fixtures';
import { openPopup, textOf } from './support/popup';
import type { LiveServer } from './support/server';
import type { Viewer } from './support/viewer';

const room = rooms.find(({ id }) => id === 'tiktok')!;
/** Of another region, so that the phone plans are loaded too. */
const PHONE = 'call me (212) 736-5000';
/** What browsers ask their makers for by themselves, whatever is installed. */
const BROWSERS_OWN =
  /^([\w.-]+\.)?(mozilla\.(com|org|net)|firefox\.com|mozgcp\.net|digicert\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)\//;

/** Every address asked for while a viewer writes, is warned, masks and looks at the popup. */
async function visit(viewer: Viewer, server: LiveServer, guarded: boolean): Promise<string[]> {
  const before = server.requests.length;
  const tab = await viewer.enter(room);
  await tab.focusComposer();
  // As a person would: the plans of other regions come while one writes.
  await tab.type(PHONE.slice(0, 8));
  await new Promise((done) => setTimeout(done, 500));
  await tab.type(PHONE.slice(8));
  await tab.send('enter');
  if (guarded) {
    await tab.warning();
    await tab.press('Enter');
  }
  await expect.poll(() => server.arrived(tab.session).length).toBe(1);
  if (guarded) {
    const popup = await openPopup(viewer, tab.session);
    await expect.poll(() => textOf(popup)).toContain('Masked 1');
  }
  const asked = server.requests.slice(before).filter((address) => !BROWSERS_OWN.test(address));
  return [...new Set(asked)].sort();
}

test('a room asks for the same addresses with Hushcart as without: no request is ours', async ({
  browserKind,
  server,
}) => {
  const bare = await launch(browserKind, { server, extension: false });
  const without = await visit(bare, server, false);
  await bare.close();
  const viewer = await launch(browserKind, { server });
  expect(await visit(viewer, server, true)).toEqual(without);
  await viewer.close();
});
