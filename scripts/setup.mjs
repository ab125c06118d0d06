import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { hasChineseFont, installedBrowser, lacksChinese } from './browsers.mjs';

/** What a Debian or Ubuntu machine installs for each need. */
const DEBIAN = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
  fonts: ['fonts-noto-cjk', 'fonts-noto-color-emoji'],
};

/**
 * Brings what is missing: the packages of `package-lock.json`, the browsers, a Chinese font.
 * Says in plain words what it does, and stops with a plain word when it cannot.
 *
 * @param {string[]} options Of the command: `--firefox` needs only Firefox, and `start` without it only Chromium.
 */
export function setUp(options) {
  installPackages();
  const needs = process.argv[2]?.includes('start')
    ? [options.includes('--firefox') ? 'firefox' : 'chromium']
    : ['chromium', 'firefox'];
  const missing = needs.filter((name) => !installedBrowser(name) || lacksChinese(name));
  if (process.platform === 'linux' && !hasChineseFont()) missing.push('fonts');
  if (missing.length > 0) installFromDebian(missing);
  for (const name of needs) {
    if (!installedBrowser(name))
      fail(
        `${name} is not on this machine. Install it, or name its program in HUSHCART_${name.toUpperCase()}.`,
      );
  }
}

function installPackages() {
  if (
    existsSync('node_modules/.package-lock.json') &&
    isNewer('node_modules/.package-lock.json', 'package-lock.json')
  )
    return;
  say('Installing the packages named in package-lock.json (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm could not install the packages; its own words stand above.');
}

function installFromDebian(missing) {
  const packages = missing.flatMap((need) => DEBIAN[need]);
  const byHand = `Missing: ${missing.join(', ')}. Please install: ${packages.join(' ')}.`;
  if (!existsSync('/usr/bin/apt-get')) return say(byHand);
  if (process.getuid?.() !== 0)
    return say(`${byHand} (This needs an administrator: sudo apt-get install …)`);
  say(`Installing ${packages.join(', ')} from the system's package source …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...packages],
      options,
    );
  } catch {
    fail(`apt-get could not install them; its own words stand above. ${byHand}`);
  }
}

function isNewer(file, than) {
  return statSync(file).mtimeMs >= statSync(than).mtimeMs;
}

function say(text) {
  console.log(`\n· ${text}`);
}

function fail(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}
