import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, hasChineseFont, installedBrowser, lacksChinese } from './browsers.mjs';
import { isChinese } from './language.ts';

/** The packages of Debian that bring each browser, and its Chinese. */
const DEBIAN = {
  chromium: { program: 'chromium', chinese: 'chromium-l10n' },
  firefox: { program: 'firefox-esr', chinese: 'firefox-esr-l10n-zh-cn' },
};
const FONTS = ['fonts-noto-cjk', 'fonts-noto-color-emoji'];

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');

/**
 * Brings the browsers and a Chinese font where they are missing, and says in plain words what it does.
 *
 * @throws {Error} With a plain sentence, if a browser is still missing afterwards.
 */
export function setUpBrowsers(names: BrowserName[]): void {
  const fonts = hasChineseFont() ? [] : FONTS;
  if (hasApt) installFromDebian([names.flatMap(missingPackages), fonts]);
  else if (fonts.length > 0) say(words.noFont);
  for (const name of names) {
    if (!installedBrowser(name)) throw new Error(words.noBrowser(name));
  }
}

function missingPackages(name: BrowserName): string[] {
  const { program, chinese } = DEBIAN[name];
  if (!installedBrowser(name)) return [program, chinese];
  return lacksChinese(name) ? [chinese] : [];
}

/** Group by group, as apt-get installs all or nothing, and Ubuntu has no browsers. */
function installFromDebian(groups: string[][]): void {
  const packages = groups.flat();
  if (packages.length === 0) return;
  if (!isRoot) return say(words.needsAdministrator(packages));
  say(words.installing(packages));
  aptGet('update');
  for (const group of groups.filter(({ length }) => length > 0)) {
    const done = aptGet('install', '-y', '--no-install-recommends', ...group);
    if (!done) say(words.aptFailed(group));
  }
}

/** Whether it did as it was told; it waits up to two minutes for another that is at work. */
function aptGet(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function say(text: string): void {
  console.log(`\n· ${text}`);
}

const english = {
  installing: (packages: string[]) => `Installing ${packages.join(', ')} with apt-get …`,
  aptFailed: (packages: string[]) =>
    `apt-get could not install ${packages.join(', ')}; its own words stand above.`,
  needsAdministrator: (packages: string[]) =>
    `Something is missing that only an administrator may install: sudo apt-get install ${packages.join(' ')}`,
  noFont: 'No Chinese font here, so Chinese may show as boxes; Noto Sans CJK would do.',
  noBrowser: (name: BrowserName) =>
    `${TITLES[name]} is not on this machine${name === 'chromium' ? ' (Chrome and Edge no longer load an extension this way)' : ''}. Install it, or name its program in HUSHCART_${name.toUpperCase()}, and run this again.`,
};

const chinese: typeof english = {
  installing: (packages) => `正在用 apt-get 安装 ${packages.join('、')} ……`,
  aptFailed: (packages) => `apt-get 没能装好 ${packages.join('、')}，原因见上面的输出。`,
  needsAdministrator: (packages) =>
    `缺一些只有管理员能装的东西：sudo apt-get install ${packages.join(' ')}`,
  noFont: '没有中文字体，中文可能显示成方框；装上 Noto Sans CJK 即可。',
  noBrowser: (name) =>
    `这台机器上没有 ${TITLES[name]}${name === 'chromium' ? '（Chrome 和 Edge 已不支持这样加载扩展）' : ''}。请安装它，或在 HUSHCART_${name.toUpperCase()} 里写明程序位置，然后再运行一次。`,
};

const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };
const words = isChinese ? chinese : english;
