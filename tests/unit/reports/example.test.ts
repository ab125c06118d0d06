import { expect, test } from 'vitest';
import { calendar } from '../../../utils/reports/calendar';
import { callers } from '../../../utils/reports/caller';
import { companies } from '../../../utils/reports/companies';
import { exampleEntries, exampleEntry } from '../../../utils/reports/example';
import { flowGraph } from '../../../utils/reports/flow-graph';
import { heatMap } from '../../../utils/reports/heat-map';
import { leaks } from '../../../utils/reports/leaks';
import { rollUp } from '../../../utils/reports/roll-up';
import type { Row } from '../../../utils/reports/row';
import { timeline } from '../../../utils/reports/timeline';
import { warningsByType } from '../../../utils/reports/warnings';
import { week } from '../../../utils/reports/week';
import { sites } from '../../../utils/sites';
import { TODAY } from './row-of';

const UNTIL = new Date(`${TODAY}T20:00:00`).getTime();

test('is the same each time, newest first, with every kind in it', () => {
  const entries = [...exampleEntries(400, UNTIL)];
  expect(entries[37]).toEqual(exampleEntry(37, 400, UNTIL));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(400);
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).sort((a, b) => b - a));
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['warning', 'disclosure', 'leak', 'lure', 'tracker']),
  );
});

test('names sites there are', () => {
  const known = new Set(sites.map(({ id }) => id));
  expect([...exampleEntries(400, UNTIL)].filter(({ site }) => !known.has(site))).toEqual([]);
});

test('lies in the past year, whatever its size', () => {
  for (const n of [12, 5000, 1_000_000]) {
    expect(exampleEntry(0, n, UNTIL).at).toBeLessThan(UNTIL);
    expect(exampleEntry(n - 1, n, UNTIL).at).toBeGreaterThan(UNTIL - 366 * 86_400_000);
  }
});

test.each([0, 12, 5000])('of %d entries every report can be made', (n) => {
  expectReports(rollUp(exampleEntries(n, UNTIL)), n);
});

test('of a million entries, too', () => {
  const rows = rollUp(exampleEntries(1_000_000, UNTIL));
  expect(rows.length).toBeGreaterThan(10_000);
  expectReports(rows, 1_000_000);
});

function expectReports(rows: Row[], n: number): void {
  const empty = n === 0;
  expect(week(rows, TODAY).totals.asked > 0).toBe(!empty);
  expect(heatMap(rows).cells.length > 0).toBe(!empty);
  expect(calendar(rows, TODAY).total > 0).toBe(!empty);
  expect(timeline(rows, TODAY).length > 0).toBe(!empty);
  expect(warningsByType(rows).length > 0).toBe(!empty);
  expect(companies(rows, TODAY).length > 0).toBe(!empty);
  expect(callers(rows).length > 0).toBe(!empty);
  expect(flowGraph(rows).nodes.length).toBeLessThanOrEqual(36);
  expect(leaks(rows).length > 0).toBe(!empty);
}
