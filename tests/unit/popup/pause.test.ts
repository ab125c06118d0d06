import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  endedPauses,
  endPauses,
  forgetEnded,
  pauseSite,
  pauses,
  resumeSite,
} from '../../../utils/pause';
import { sitesOff } from '../../../utils/settings';

const NOW = 1_700_000_000_000;

beforeEach(() => fakeBrowser.reset());

test('a pause switches the site off and wakes the background when it ends', async () => {
  await pauseSite('douyin', NOW + 900_000);
  expect(await sitesOff.getValue()).toEqual(['douyin']);
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm!.scheduledTime).toBe(NOW + 900_000);
});

test('it ends in its time, not before, and is asked about once', async () => {
  await pauseSite('douyin', NOW + 900_000);
  await endPauses(NOW + 899_999, false);
  expect(await sitesOff.getValue()).toEqual(['douyin']);
  await endPauses(NOW + 900_000, false);
  expect(await sitesOff.getValue()).toEqual([]);
  expect(await pauses()).toEqual({});
  expect(await endedPauses()).toEqual(['douyin']);
  await forgetEnded('douyin');
  expect(await endedPauses()).toEqual([]);
});

test('a pause until the browser closes ends when it is started again', async () => {
  await pauseSite('jd', 'closed');
  await endPauses(NOW, false);
  expect(await sitesOff.getValue()).toEqual(['jd']);
  await endPauses(NOW, true);
  expect(await sitesOff.getValue()).toEqual([]);
});

test('a site that is off for good stays so when the pause of another ends', async () => {
  await sitesOff.setValue(['twitch']);
  await pauseSite('jd', NOW);
  await endPauses(NOW, true);
  expect(await sitesOff.getValue()).toEqual(['twitch']);
});

test('taken back, it is over at once and not asked about', async () => {
  await pauseSite('jd', NOW + 1);
  await resumeSite('jd');
  expect([await sitesOff.getValue(), await pauses(), await endedPauses()]).toEqual([[], {}, []]);
});

test('of two pauses the alarm is set for the one that ends first', async () => {
  await pauseSite('jd', NOW + 2000);
  await pauseSite('douyin', NOW + 1000);
  expect((await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime)).toEqual([
    NOW + 1000,
  ]);
  await endPauses(NOW + 1000, false);
  expect((await fakeBrowser.alarms.getAll()).map((alarm) => alarm.scheduledTime)).toEqual([
    NOW + 2000,
  ]);
});
