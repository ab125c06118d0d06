import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfBuild } from './build-copy';
import type { Viewer } from './viewer';

/** Where each script is; those of pages have a hash in their names. */
const SCRIPTS = {
  guard: /^content-scripts.guard\.js$/,
  background: /^background\.js$/,
  popup: /^chunks.popup-.*\.js$/,
  dashboard: /^chunks.dashboard-.*\.js$/,
};

/** Code after which the ledger's database does not open. */
export const noDatabase = 'IDBFactory.prototype.open = () => { throw new Error("disk full"); };';
/** Code after which nothing can be put into the extension's storage. */
export const noStorage =
  'for (const api of [globalThis.browser, globalThis.chrome]) if (api?.storage) api.storage.local.set = () => Promise.reject(new Error("disk full"));';

/** Code after which a vault that is there cannot be opened. */
export const noVault = `${noDatabase} IDBFactory.prototype.databases = async () => [{ name: 'own' }];`;
/** Code after which the vault takes so long to say what is own, in milliseconds. */
export const slowVault = (ms: number) => `{
  const { sign } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.sign = async function (...input) {
    await new Promise((done) => setTimeout(done, ${ms}));
    return sign.apply(this, input);
  };
}`;
/** Code after which the vault answers for these forms alone, and keeps silent on all others. */
export const silentVault = (forms: readonly string[]) => `{
  const { sign } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.sign = function (algorithm, key, data) {
    const known = ${JSON.stringify(forms)}.includes(new TextDecoder().decode(data));
    return known ? sign.call(this, algorithm, key, data) : new Promise(() => {});
  };
}`;

/** Code after which scripts take so long to be put into a page, in milliseconds. */
export const lateScripts = (ms: number) => `{
  const { scripting } = globalThis.browser ?? chrome;
  const executeScript = scripting.executeScript.bind(scripting);
  scripting.executeScript = async (injection) => {
    await new Promise((done) => setTimeout(done, ${ms}));
    return executeScript(injection);
  };
}`;

/**
 * A copy of the built extension in which something is out of order.
 *
 * @param broken Code to run before a script of ours, or `null` for a script that does nothing at all.
 * @returns The copy's folder.
 */
export function brokenBuild(
  browser: Viewer['name'],
  broken: Partial<Record<keyof typeof SCRIPTS, string | null>>,
): string {
  const copy = copyOfBuild(browser);
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
  for (const [name, code] of Object.entries(broken)) {
    const script = SCRIPTS[name as keyof typeof SCRIPTS];
    const file = join(copy, files.find((path) => script.test(path))!);
    writeFileSync(file, code === null ? '' : `${code}\n${readFileSync(file, 'utf8')}`);
  }
  return copy;
}
