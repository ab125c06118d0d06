import { rmSync } from 'node:fs';
import { clock } from '../../components/dashboard/dates';
import type { Policy } from '../../utils/protection/managed';
import { rooms } from '../rooms';
import { copyOfBuild } from './support/build-copy';
import { expect, launch, test } from './support/fixtures';
import { askBackground } from './support/own';
import { layDown } from './support/policy';
import { openPopup, textOf } from './support/popup';
import { request } from './support/trackers';
import { addressFor, type Viewer } from './support/viewer';

const room = rooms.find(({ id }) => id === 'enter-keyup')!;
const leftOut = rooms.find(({ id }) => id === 'taobao')!;
const POLICY = { minimumLevel: 2, alwaysOn: true, managedBy: 'Hillside School' };

test('a policy file sets the lowest level, keeps sites on, and says whose it is', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(120_000);
  const build = copyOfBuild(browserKind);
  const takeAway = layDown(browserKind, POLICY, build);
  try {
    const viewer = await launch(browserKind, { server, build });
    try {
      await policyComes(viewer, (known) => expect(known).toMatchObject(POLICY));
      // Below the policy nobody gets, PIN or not.
      await askBackground(viewer, 'level.change', { do: 'level', level: 0, site: null });
      expect((await askBackground(viewer, 'lock.state', null)).levels).toEqual({ '*': 2 });
      expect(
        await askBackground(viewer, 'level.change', { do: 'site', site: 'taobao', on: false }),
      ).toEqual({ need: 'never' });

      const options = await viewer.openExtension('options.html');
      await expect.poll(() => textOf(options)).toContain('managed by Hillside School');
      expect(
        await options.evaluate(
          '[...document.querySelectorAll("[name=level]")].map((choice) => choice.disabled)',
        ),
      ).toEqual([true, true, false, false]);
      await options.close();

      const tab = await viewer.enter(room);
      await tab.focusComposer();
      await tab.type('13800001234');
      await tab.send('enter');
      const names = (await tab.warning()).buttons.map(({ name }) => name);
      expect(names).toEqual(['Mask and send', 'Edit', 'Ask a parent']);
      expect(server.arrived(tab.session)).toEqual([]);
      const popup = await openPopup(viewer, tab.session);
      await expect.poll(() => textOf(popup)).toContain('The level “Guard” is on');
    } finally {
      await viewer.close();
    }
  } finally {
    takeAway();
    rmSync(build, { recursive: true });
  }
});

test('a policy’s times hold whatever the family says, and are said in the settings', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(120_000);
  const build = copyOfBuild(browserKind);
  const night = nightNow();
  const policy = { minimumLevel: 2, dailyMinutes: 45, night: night.map(clock).join('-') };
  const takeAway = layDown(browserKind, policy, build);
  try {
    const viewer = await launch(browserKind, { server, build });
    try {
      await policyComes(viewer, ({ time }) => expect(time.daily).toBe(45));
      // Longer, or later, it gets for nobody.
      await askBackground(viewer, 'level.change', {
        do: 'time',
        time: { daily: 240, night: null },
      });
      const options = await viewer.openExtension('options.html');
      await expect.poll(() => textOf(options)).toContain('at most 45 minutes a day');
      await expect.poll(() => textOf(options)).toContain(`no live rooms from ${clock(night[0]!)}`);
      await options.close();

      const tab = await viewer.open(addressFor(room).url);
      await tab.front();
      await expect
        .poll(() => textOf(tab).catch(() => ''), { timeout: 60_000 })
        .toContain('time to rest');
    } finally {
      await viewer.close();
    }
  } finally {
    takeAway();
    rmSync(build, { recursive: true });
  }
});

test('a room that a policy leaves out makes way, whatever the family agrees on; one on its list stays', async ({
  browserKind,
  server,
}) => {
  test.setTimeout(120_000);
  const build = copyOfBuild(browserKind);
  const policy = { minimumLevel: 2, onlySites: ['whatnot', 'jd'], managedBy: 'Hillside School' };
  const takeAway = layDown(browserKind, policy, build);
  try {
    const viewer = await launch(browserKind, { server, build });
    try {
      await policyComes(viewer, ({ only }) => expect(only).toEqual(['whatnot', 'jd']));
      const options = await viewer.openExtension('options.html');
      await expect.poll(() => textOf(options)).toContain('live rooms of Whatnot and JD Live alone');
      await options.close();

      await askBackground(viewer, 'level.change', {
        do: 'only',
        sites: ['whatnot', 'taobao'],
      });
      const stays = await viewer.enter(room);
      await stays.focusComposer();
      const goes = await viewer.open(addressFor(leftOut).url);
      await goes.front();
      await expect
        .poll(() => textOf(goes).catch(() => ''), { timeout: 60_000 })
        .toContain('nobody can allow another here');
      // A room may ask twice before it is gone, and our page is then loaded twice.
      const pins = () =>
        goes.evaluate('document.querySelectorAll("input[type=password]").length').catch(() => null);
      await expect.poll(pins).toBe(0);
      // It was there first, so it has told of itself by now.
      expect(await stays.evaluate('location.protocol')).toBe('https:');
    } finally {
      await viewer.close();
    }
  } finally {
    takeAway();
    rmSync(build, { recursive: true });
  }
});

/** A night that it is now, and for a while, in minutes from midnight. */
function nightNow(): [from: number, to: number] {
  const minute = new Date().getHours() * 60 + new Date().getMinutes();
  return [(minute + 1380) % 1440, (minute + 60) % 1440];
}

/**
 * Waits until the browser has read its policy. Chromium reads it once it counts as started, which takes a page that is
 * shown and left alone; else it is minutes.
 */
async function policyComes(viewer: Viewer, check: (policy: Policy) => void): Promise<void> {
  const page = await viewer.openExtension('options.html');
  const look = async () =>
    check((await request<{ policy: Policy }>(page, 'lock.state', null)).policy);
  await expect(look).toPass({ timeout: 60_000, intervals: [500] });
  await page.close();
}
