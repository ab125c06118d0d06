// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { markNode } from '../../../utils/page/mark-node';

const row = document.createElement('li');

test('a mark has its words beside the row', () => {
  const mark = { words: 'Doubtful link', isHarm: false, veil: null };
  const { element, veil } = markNode(row, row, mark, () => {});
  expect(veil).toBeNull();
  expect(element.querySelector('.stub')?.textContent).toBe('Doubtful link');
  expect(element.querySelector('button')).toBeNull();
});

test('under a veil they stand in it, and no click of a script takes it away', () => {
  const onShow = vi.fn();
  const mark = { words: 'Private details', isHarm: true, veil: { show: 'Show' } };
  const { element, veil } = markNode(row, row, mark, onShow);
  expect(veil?.querySelector('.stub')?.textContent).toBe('Private details');
  element.querySelector('button')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(onShow).not.toHaveBeenCalled();
});
