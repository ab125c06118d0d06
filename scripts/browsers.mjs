import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where each browser usually lives. Branded Chrome and Edge are left out: they no longer load an unpacked extension by a flag. */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The program of a browser: what `HUSHCART_CHROMIUM` or `HUSHCART_FIREFOX` names, else where systems keep it.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function installedBrowser(name) {
  const named = process.env[`HUSHCART_${name.toUpperCase()}`];
  return [named, ...PLACES[name]].find((path) => path && existsSync(path)) ?? null;
}

/** Whether Chinese text has a font to be drawn with; only Linux may lack one. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}

/** Debian's own builds keep their languages in packages of their own; other builds bring them along. */
const LANGUAGES = {
  '/usr/bin/chromium': '/usr/lib/chromium/locales/zh-CN.pak',
  '/usr/bin/firefox-esr':
    '/usr/lib/firefox-esr/browser/extensions/langpack-zh-CN@firefox-esr.mozilla.org.xpi',
};

/**
 * Whether a browser of Debian's is there without its Chinese, so that screens could be seen in one language only.
 *
 * @param {'chromium' | 'firefox'} name
 */
export function lacksChinese(name) {
  const language = LANGUAGES[installedBrowser(name) ?? ''];
  return existsSync('/etc/debian_version') && language !== undefined && !existsSync(language);
}
