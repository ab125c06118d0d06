// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { ExampleBar } from '../../../entrypoints/dashboard/example-bar';
import { show, speakEnglish } from '../components/show';

beforeEach(speakEnglish);

test.each([
  ['ledger', false, /^This is sample data/],
  ['safety', true, /^This page shows your own data/],
])('while the example is on, %s says whose data it shows, and leads back', (page, own, says) => {
  location.hash = `#/${page}?example=1200&site=douyin`;
  const shown = show(<ExampleBar own={own} />);
  expect(shown.querySelector('p')?.textContent).toMatch(says);
  expect(shown.querySelector('a')?.getAttribute('href')).toBe(`#/${page}?site=douyin`);
});
