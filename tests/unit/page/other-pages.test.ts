// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { composerScore, THRESHOLD } from '../../../utils/page/composer-signals';
import { otherPages } from '../../pages';

const BOXES = 'textarea, input:not([type=password]), [contenteditable=true]';

test('ids of pages are unique, and there are enough of them', () => {
  expect(new Set(otherPages.map(({ id }) => id)).size).toBe(otherPages.length);
  expect(otherPages.length).toBeGreaterThanOrEqual(60);
});

// The browsers judge the same pages in finder.spec.ts; here it takes no time.
test.each(otherPages)('$id holds no public chat', ({ html }) => {
  document.body.innerHTML = html;
  const boxes = [...document.querySelectorAll<HTMLElement>(BOXES)];
  expect(boxes).not.toEqual([]);
  expect(boxes.map(composerScore).filter((score) => score >= THRESHOLD)).toEqual([]);
});
