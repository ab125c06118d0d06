import { expect } from './fixtures';
import type { Tab, Viewer } from './viewer';

/** Opens the popup as a page, over the tab that shows `session`; the real one closes as soon as a test looks away. */
export async function openPopup(viewer: Viewer, session: string): Promise<Tab> {
  const popup = await viewer.openExtension('popup.html');
  const id = await popup.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) =>
      tabs.find(({ url }) => url?.includes(${JSON.stringify(session)}))?.id ?? -1)`,
  );
  await popup.close();
  return viewer.openExtension(`popup.html?tab=${id}`);
}

/** What the popup says, as one line. */
export async function textOf(popup: Tab): Promise<string> {
  return (await popup.evaluate<string>('document.body.innerText')).replace(/\s+/g, ' ');
}

/** What a parent is asked about, as a page of ours reads it. */
export async function askedId(viewer: Viewer): Promise<string> {
  const page = await viewer.openExtension('popup.html');
  const read = () =>
    page.evaluate<string>(
      `(globalThis.browser ?? chrome).storage.session.get("asked").then(({ asked }) => asked?.id ?? "")`,
    );
  await expect.poll(read).not.toBe('');
  const id = await read();
  await page.close();
  return id;
}
