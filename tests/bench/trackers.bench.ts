import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { launchFirefox } from '../e2e/support/firefox';
import { request } from '../e2e/support/trackers';
import { blockedShare, fire, missing } from '../trackers/fire';
import { asFonts, listed } from '../trackers/requests';
import { blankExtension } from './blank';
import { median, note } from './figures';
import { MEDIAN_PAGE } from './median-page';
import { loadTime, startPair } from './pair';

/** Pairs of page loads. */
const LOADS = 25;
const cn = listed('cn');
const mustNot = [...listed('mustnot'), ...listed('mustnot2')];
const needed = [...mustNot, ...asFonts(mustNot)];

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('in %s', (name, launch) => {
  const pair = startPair(launch);

  test('without Hushcart all of it arrives', async () => {
    const lost = missing(await fire(pair.bare, pair.server, [...cn, ...asFonts(cn), ...needed]));
    note(`${name}, without: requests that do not arrive`, String(lost.length), '0', !lost.length);
    expect(lost).toEqual([]);
  });

  test.each([
    ['standard', 0.9],
    ['strict', 0.97],
  ] as const)('at the %s level', async (level, goal) => {
    const page = await pair.guarded.openExtension('popup.html');
    await request(page, 'trackers.choose', { level });
    await page.close();
    const share = blockedShare(await fire(pair.guarded, pair.server, cn));
    const fonts = blockedShare(await fire(pair.guarded, pair.server, asFonts(cn)));
    const wrong = missing(await fire(pair.guarded, pair.server, needed));
    const here = `${name}, ${level}`;
    note(`${here}: cn, blocked`, percent(share), `≥ ${percent(goal)}`, share >= goal);
    note(`${here}: cn asked for as fonts, blocked`, percent(fonts), 'told only', true);
    note(`${here}: mustnot, mustnot2 wrongly blocked`, String(wrong.length), '0', !wrong.length);
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(goal);
  });

  test('page loads, in pairs', async () => {
    const builds = [false, true].map((blocks) => blankExtension(new URL(MEDIAN_PAGE).host, blocks));
    // Nothing opens by itself there, so nothing is to be closed.
    const [blank, oneRule] = await Promise.all(
      builds.map((build) => launch({ server: pair.server, build, welcome: true })),
    );
    const compared = [
      { viewer: blank!, who: 'an extension with one empty script', more: [] as More[] },
      { viewer: oneRule!, who: 'the same with one rule', more: [] as More[] },
      { viewer: pair.guarded, who: 'Hushcart, strict', more: [] as More[] },
    ];
    const bases: number[] = [];
    for (let i = 0; i < LOADS; i++) {
      const without = await loadTime(pair.bare, MEDIAN_PAGE);
      bases.push(without);
      for (const { viewer, more } of compared) {
        const with_ = await loadTime(viewer, MEDIAN_PAGE);
        more.push({ ratio: with_ / without, ms: with_ - without });
      }
    }
    await Promise.all([blank!.close(), oneRule!.close()]);
    for (const build of builds) rmSync(build, { recursive: true });
    const what = `a page of median weight, ${LOADS} pairs, with / without ${median(bases).toFixed(0)} ms`;
    for (const { viewer, who, more } of compared) {
      const isOurs = viewer === pair.guarded;
      const holds = !isOurs || median(more.map(({ ratio }) => ratio)) <= 1.03;
      note(`${name}: ${what}, ${who}`, said(more), isOurs ? '× ≤ 1.03' : 'told only', holds);
      expect(more.every(({ ratio }) => ratio > 0)).toBe(true);
    }
  });
});

/** How much longer a page took with an extension than without. */
interface More {
  ratio: number;
  ms: number;
}

/** The medians of pairs. */
function said(pairs: readonly More[]): string {
  const ratio = median(pairs.map((one) => one.ratio)).toFixed(3);
  return `median × ${ratio}, ${median(pairs.map(({ ms }) => ms)).toFixed(0)} ms more`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
