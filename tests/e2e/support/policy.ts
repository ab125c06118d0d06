import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installedBrowser } from '../../../scripts/browsers.mjs';

const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX_ID = 'hushcart@hushcart.example';

/**
 * Lays down a policy as an administrator would, with a real file; answers how to take it away again.
 *
 * Chromium's policies are the machine's, but this one names the extension by its path, so that a copy of the build alone
 * hears of it. Firefox's lie beside its program: a second one, of links to the first, has a folder of its own for them.
 *
 * @param build The copy's folder.
 * @throws {Error} If the file cannot be written: there is nothing to test then.
 */
export function layDown(
  browser: 'chromium' | 'firefox',
  policy: object,
  build: string,
): () => void {
  return browser === 'chromium' ? inChromium(policy, build) : inFirefox(policy);
}

function inChromium(policy: object, build: string): () => void {
  const made = [dirname(CHROMIUM), CHROMIUM].filter((folder) => !existsSync(folder));
  const file = join(CHROMIUM, `hushcart-test-${process.pid}.json`);
  mkdirSync(CHROMIUM, { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ '3rdparty': { extensions: { [unpackedId(build)]: policy } } }),
  );
  return () => {
    rmSync(file);
    for (const folder of made.reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
}

/** Chromium names an unpacked extension after its folder: half a SHA-256, in letters from a to p. */
function unpackedId(build: string): string {
  const hash = createHash('sha256').update(realpathSync(build)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function inFirefox(policy: object): () => void {
  const program = realpathSync(installedBrowser('firefox')!);
  const home = dirname(program);
  const copy = mkdtempSync(join(tmpdir(), 'hushcart-managed-'));
  const own = join(copy, 'firefox');
  for (const name of readdirSync(home)) {
    if (name !== 'distribution') symlinkSync(join(home, name), join(copy, name));
  }
  copyFileSync(program, own); // It looks for its folder where it lies itself.
  mkdirSync(join(copy, 'distribution'));
  const file = { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } };
  writeFileSync(join(copy, 'distribution/policies.json'), JSON.stringify(file));
  const before = process.env.HUSHCART_FIREFOX;
  process.env.HUSHCART_FIREFOX = own;
  return () => {
    if (before === undefined) delete process.env.HUSHCART_FIREFOX;
    else process.env.HUSHCART_FIREFOX = before;
    rmSync(copy, { recursive: true });
  };
}
