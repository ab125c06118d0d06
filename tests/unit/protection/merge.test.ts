import { expect, test } from 'vitest';
import { merged, type Version } from '../../../utils/protection/merge';
import {
  readSettings,
  type Settings,
  writeSettings,
} from '../../../utils/protection/settings-file';

const home: Settings = { who: 'child', level: 2, sites: { twitch: 3 }, off: ['jd', 'taobao'] };
const school: Settings = { who: 'teen', level: 1, sites: { taobao: 3 }, off: ['jd'] };
const at = (revision: number, settings: Settings): Version => ({ revision, settings });

test('what only the other changed is taken over', () => {
  expect(merged(at(4, home), at(5, school), 4, false)).toEqual(at(5, school));
});

test('what only this one changed stands', () => {
  expect(merged(at(5, home), at(4, school), 4, false)).toEqual(at(5, home));
});

test('where both changed, the stricter side of each counts, whichever machine asks', () => {
  const both = { who: 'child', level: 2, sites: { twitch: 3, taobao: 3 }, off: ['jd'] };
  const here = merged(at(5, home), at(6, school), 4, false);
  const there = merged(at(6, school), at(5, home), 4, false);
  expect(here).toEqual({ revision: 7, settings: both });
  expect(there.settings).toMatchObject({ level: 2, off: ['jd'] });
  expect(there.settings.sites).toEqual(both.sites);
});

test('two machines that merged come to rest', () => {
  const here = merged(at(5, home), at(6, school), 4, false);
  const again = merged(here, merged(at(6, school), here, 4, false), 6, false);
  expect(again.settings).toEqual(here.settings);
  expect(again.revision).toBe(here.revision);
});

test('behind a lock another machine can raise, never lower', () => {
  expect(merged(at(4, home), at(5, school), 4, true).settings.level).toBe(2);
  expect(merged(at(4, school), at(5, home), 4, true).settings.level).toBe(2);
});

test('a file of settings comes back as it went', () => {
  const text = writeSettings(home, Date.UTC(2026, 10, 26));
  expect(readSettings(text)).toEqual(home);
  expect(text).not.toMatch(/lock|secret|hash|own/);
});

test.each([
  ['nothing', '', 'not-json'],
  ['a photo', '\u0089PNG', 'not-json'],
  ['null', 'null', 'not-ours'],
  ['a ledger', '{"format":"hushcart-ledger","version":1}', 'not-ours'],
  ['a later version', '{"format":"hushcart-settings","version":2}', 'too-new'],
  ['a broken one', '{"format":"hushcart-settings","version":1,"settings":{"level":7}}', 'damaged'],
])('%s is not taken, and why', (_what, text, problem) => expect(readSettings(text)).toBe(problem));
