import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installedBrowser } from './browsers.mjs';

/** Draws `public/icon/<size>.png` from `public/icon/icon.svg`: `node scripts/icons.ts`. */
const FOLDER = `${import.meta.dirname}/../public/icon`;
/** Below this many pixels the dots of the bubble are left out. */
const SMALL = 48;

const svg = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
const executablePath = installedBrowser('chromium');
if (!executablePath) throw new Error('Needs Chromium.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const hide = size < SMALL ? '#masked { display: none }' : '';
  await page.setContent(`<style>body { margin: 0 } svg { display: block } ${hide}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
