// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DataTable } from '../../../components/charts/data-table';
import { Figure } from '../../../components/charts/figure';
import { Matrix } from '../../../components/charts/matrix';
import { WeekBars } from '../../../components/charts/week-bars';
import { week } from '../../../utils/reports/week';
import { rowOf, TODAY } from '../reports/row-of';
import { button, fire, show, speakEnglish } from './show';

beforeEach(() => {
  speakEnglish();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => document.body.replaceChildren());

test('a plot says what it shows, and turns into its table and back', () => {
  const root = show(
    <Figure finding="Douyin has most." table={<p>table</p>}>
      <p>plot</p>
    </Figure>,
  );
  expect(root.querySelector('figcaption')!.textContent).toContain('Douyin has most.');
  fire(button(root, 'View as table'), 'click');
  expect(root.textContent).toContain('table');
  expect(root.textContent).not.toContain('plot');
  fire(button(root, 'View as chart'), 'click');
  expect(root.textContent).toContain('plot');
});

test('a table is sorted by any column: numbers largest first, then the other way', () => {
  const rows = [
    { key: 'a', cells: ['Adwind', 2] },
    { key: 'b', cells: ['Beaconia', 10] },
  ];
  const root = show(<DataTable label="Who" columns={['Name', 'Times']} rows={rows} />);
  const first = () => root.querySelector('tbody th')!.textContent;
  expect(first()).toBe('Adwind');
  fire(button(root, 'Times'), 'click');
  expect(first()).toBe('Beaconia');
  expect(root.querySelectorAll('th')[1]!.getAttribute('aria-sort')).toBe('descending');
  fire(button(root, 'Times'), 'click');
  expect(first()).toBe('Adwind');
});

test('a matrix has one tab stop, and arrow keys lead to the next link', () => {
  const cell = { count: 1, href: '#/', label: 'x' };
  const root = show(
    <Matrix
      label="Who has what"
      rows={[
        { key: 'jd', name: 'JD' },
        { key: 'tb', name: 'Taobao' },
      ]}
      columns={[
        { key: 'p', name: 'Phone' },
        { key: 'e', name: 'Mail' },
      ]}
      cells={[
        { ...cell, row: 'jd', column: 'p', label: 'JD, Phone' },
        { ...cell, row: 'tb', column: 'e', label: 'Taobao, Mail' },
      ]}
    />,
  );
  const stops = () =>
    [...root.querySelectorAll('a')]
      .filter((a) => a.tabIndex === 0)
      .map((a) => a.querySelector('.unseen')!.textContent);
  expect(stops()).toEqual(['JD, Phone']);
  act(() => {
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      bubbles: true,
      cancelable: true,
    });
    root.querySelector('[role=grid]')!.dispatchEvent(event);
  });
  expect(stops()).toEqual(['Taobao, Mail']);
});

test('each day of the week says itself in words', () => {
  const { days } = week(
    [rowOf({ count: 3 }), rowOf({ action: 'edited', day: '2026-11-24' })],
    TODAY,
  );
  const root = show(<WeekBars days={days} label="The week" />);
  const labels = [...root.querySelectorAll('g[role=img]')].map((g) => g.getAttribute('aria-label'));
  expect(labels).toHaveLength(7);
  expect(labels.at(-1)).toBe('Thu Nov 26: Masked 3');
  expect(labels.at(-3)).toContain('Edited 1');
  expect(labels[0]).toContain('nothing');
  // The attribute itself: a drawing's elements have no property of their own that follows it.
  const stops = [...root.querySelectorAll('g[role=img]')].map((g) => g.getAttribute('tabindex'));
  expect(stops).toEqual(['0', '-1', '-1', '-1', '-1', '-1', '-1']);
});
