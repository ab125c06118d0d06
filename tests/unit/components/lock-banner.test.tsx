// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockBanner } from '../../../components/lock/banner';
import { NO_POLICY, type Policy } from '../../../utils/protection/managed';
import type { ProtectionView } from '../../../utils/protection/requests';
import { show, speakEnglish } from './show';

beforeEach(speakEnglish);
afterEach(() => document.body.replaceChildren());

const nothing = () => {};

function said(policy: Partial<Policy>): string {
  const view = { notice: null, lock: null, policy: { ...NO_POLICY, ...policy } } as ProtectionView;
  const acts = { onLockNow: nothing, onForgetNotice: nothing, onStopReset: nothing };
  return show(<LockBanner view={view} {...acts} onElapsed={nothing} />).textContent;
}

test.each<[string, Partial<Policy>]>([
  ['a level', { minimumLevel: 2 }],
  ['a level of one site', { sites: { taobao: 3 } }],
  ['minutes a day', { time: { daily: 40, night: null } }],
  ['the only sites', { only: ['jd'] }],
])('where a policy lays down %s, the settings say that they are managed', (_what, policy) => {
  expect(said(policy)).toContain('managed by whoever looks after this browser');
});

test('where there is none, they do not', () => {
  expect(said({})).toBe('');
});
