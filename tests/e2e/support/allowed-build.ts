import { changeManifest, copyOfBuild } from './build-copy';
import type { Viewer } from './viewer';

/**
 * A copy of the built extension to whose every question the browser has said yes: nobody can answer the browser's own
 * dialog in a test. What follows upon it is the real thing.
 *
 * @param hosts Match patterns that are allowed besides.
 * @returns The copy's folder.
 */
export function allowedBuild(browser: Viewer['name'], hosts: string[]): string {
  const copy = copyOfBuild(browser);
  changeManifest(copy, ({ host_permissions: allowed }) => void allowed.push(...hosts));
  return copy;
}

/** Resolves once the scripts of allowed sites are registered, which the background does as it starts. */
export async function scriptsReady(viewer: Viewer, count: number): Promise<void> {
  const page = await viewer.openExtension('popup.html');
  await page.waitFor(
    `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length >= ${count})`,
  );
  await page.close();
}
