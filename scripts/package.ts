import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const USAGE = `Usage: npm run package [-- --check] [-- --unpack]

  Makes what the stores take, in .output: a zip for Chrome, one for Firefox, and the sources for addons.mozilla.org.
  The same sources make the same bytes, on every machine.

  --check  then makes all three again from the sources' zip alone, in a new folder, and compares every byte
           (npm ci asks the registry; a few minutes)
  --unpack then puts what lies in the two zips in place of the builds, for tests of what the stores get`;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const BROWSERS = ['chrome', 'firefox'];
const ZIPS = [...BROWSERS, 'sources'].map((what) => `.output/hushcart-${version}-${what}.zip`);
/** Both stores' reviewers look at a small package sooner; docs/benchmarks.md. */
const LARGEST = 8_000_000;

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--check' && arg !== '--unpack')) {
  console.log(USAGE);
  process.exit(args.some((arg) => arg === '--help' || arg === '-h') ? 0 : 2);
}

for (const browser of BROWSERS) run('wxt', 'zip', '-b', browser);
run('web-ext', 'lint', '--warnings-as-errors', '--source-dir', ZIPS[1]!);
for (const zip of ZIPS) {
  const bytes = readFileSync(zip);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${zip}  ${(bytes.length / 1e6).toFixed(2)} MB`);
  if (bytes.length > LARGEST) fail(`${zip} is larger than ${LARGEST / 1e6} MB.`);
}
if (args.includes('--check')) compare(rebuild(ZIPS[2]!));
if (args.includes('--unpack')) {
  for (const [at, browser] of BROWSERS.entries()) {
    const build = `.output/${browser}-mv3`;
    rmSync(build, { recursive: true });
    unpack(ZIPS[at]!, build);
  }
}

function unpack(zip: string, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}

/** Unpacks the sources into a new folder and packs them there; resolves to that folder. */
function rebuild(sources: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hushcart-'));
  unpack(sources, folder);
  process.chdir(folder);
  run('npm', 'ci', '--no-audit', '--no-fund');
  run('npm', 'run', 'package');
  process.chdir(import.meta.dirname);
  process.chdir('..');
  return folder;
}

function compare(folder: string): void {
  const other = ZIPS.filter((zip) => !readFileSync(zip).equals(readFileSync(join(folder, zip))));
  if (other.length > 0)
    fail(`Made again from the sources, not the same: ${other.join(', ')} (${folder})`);
  rmSync(folder, { recursive: true });
  console.log('✓ Made again from the sources’ zip alone: the same bytes.');
}

function run(program: string, ...args: string[]): void {
  console.log(`\n· ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${program} ${args.join(' ')} failed; its own words stand above.`);
}

function fail(why: string): never {
  console.error(`\n✗ ${why}`);
  process.exit(1);
}
