import { expect, test } from 'vitest';
import { isRuled } from '../../../utils/trackers/rule-company';

test.each([
  ['www.google-analytics.com', true],
  ['hm.baidu.com', true],
  ['api.amplitude.com', true],
  ['shop.example', false],
  ['com', false],
])('rules of ours may stop what goes to %s: %s', (host, ruled) => {
  expect(isRuled(host)).toBe(ruled);
});
