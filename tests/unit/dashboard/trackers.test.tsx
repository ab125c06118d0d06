// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { Trackers } from '../../../entrypoints/dashboard/pages/trackers';
import { show, speakEnglish } from '../components/show';

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers({ now: Date.parse('2026-11-26T12:00:00Z'), toFake: ['Date'] });
});

test('against last week a company is the same however far back one looks', () => {
  const [week, month, quarter] = ['7', '30', '90'].map(changes);
  expect(week!.size).toBeGreaterThan(1);
  for (const [name, change] of week!) {
    expect(month!.get(name), name).toBe(change);
    expect(quarter!.get(name), name).toBe(change);
  }
});

/** What the table has of each company, for a period. */
function changes(period: string): Map<string, string> {
  location.hash = `#/trackers?period=${period}&example=20000`;
  const page = show(<Trackers />);
  return new Map(
    [...page.querySelectorAll('.ranked li')].map((row) => [
      row.firstElementChild!.textContent!,
      row.querySelector('.change')!.textContent!,
    ]),
  );
}
