import type { TrackerView } from '../../../utils/trackers/view';
import { changeManifest, copyOfBuild } from './build-copy';
import type { Tab, Viewer } from './viewer';

/** A copy of the built extension whose viewer has allowed all sites, and to set how peers are reached; browsers' own questions cannot be answered here. */
export function buildForAllSites(browser: Viewer['name']): string {
  const copy = copyOfBuild(browser);
  changeManifest(copy, (manifest) => {
    manifest.host_permissions = ['*://*/*'];
    delete manifest.optional_host_permissions;
    manifest.permissions.push('privacy');
    delete manifest.optional_permissions;
  });
  return copy;
}

/** Asks the background as the popup does. */
export async function request<T>(page: Tab, name: string, input: unknown): Promise<T> {
  const reply = await page.evaluate<string>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ name, input })}).then(JSON.stringify)`,
  );
  const { value, error } = JSON.parse(reply) as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value!;
}

/** What the background knows of the tab that shows an address with `part` in it. */
export async function viewOf(page: Tab, part: string): Promise<TrackerView> {
  const id = await page.evaluate<number>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes(${JSON.stringify(part)})).id)`,
  );
  return request(page, 'trackers.view', id);
}
