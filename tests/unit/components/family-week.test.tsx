// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FamilyPermits } from '../../../components/dashboard/family-permits';
import { FamilyTime } from '../../../components/dashboard/family-time';
import { FamilyWeek } from '../../../components/dashboard/family-week';
import { lastDays } from '../../../utils/day';
import { rowOf, sentRow } from '../reports/row-of';
import { button, fire, show, speakEnglish } from './show';

beforeEach(speakEnglish);

test('a family’s week says how often, of what and where, with what became of it', () => {
  const rows = [
    rowOf({ site: 'jd', count: 2 }),
    sentRow({ site: 'jd' }),
    rowOf({ site: 'jd', type: 'email', action: 'held' }),
    rowOf({ site: 'jd', kind: 'lure', action: 'marked', type: null, count: 4 }),
    rowOf({ site: 'twitch', kind: 'lure', action: 'marked', type: null }),
  ];
  const root = show(<FamilyWeek rows={rows} />);
  const lines = [...root.querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  expect(lines).toEqual([
    ['Phone number JD Live', '3', '2', '1'],
    ['E-mail address JD Live', '1', '0', '0'],
  ]);
  expect(root.textContent).toContain('5 lures of others’ were marked: JD Live 4, Twitch 1.');
});

test('a quiet week says so', () => {
  expect(show(<FamilyWeek rows={[]} />).textContent).toBe('Nothing in the last seven days.');
});

/** Of fourteen days up to a Thursday. */
const time = (...minutes: number[]) =>
  lastDays('2026-11-26', 14).map((day, i) => ({ day, minutes: minutes[i] ?? 0 }));
const ONE_A_DAY = Array<number>(7).fill(1);

test.each([
  [[], 'No time in live rooms was counted in these two weeks.'],
  [
    [...ONE_A_DAY, 60, 60, 60, 0, 0, 0, 27],
    '3 hours 27 minutes in live rooms this week, 3 hours 20 minutes more than the week before. Watched today: 27 minutes.',
  ],
  [[30, 0, 0, 0, 0, 0, 0, 10], '10 minutes in live rooms this week, 20 minutes less than'],
  [[30], '0 minutes in live rooms this week, 30 minutes less than the week before.'],
  [[...ONE_A_DAY, ...ONE_A_DAY], '7 minutes in live rooms this week, as much as the week before.'],
  [[0, 0, 0, 0, 0, 0, 0, 60], '1 hour in live rooms this week; none was counted the week before.'],
])('two weeks of time are said in a sentence: %j', (minutes, sentence) => {
  expect(show(<FamilyTime time={time(...minutes)} />).textContent).toContain(sentence);
});

test('each day says both weeks in words, and the table says the same', () => {
  const root = show(<FamilyTime time={time(...ONE_A_DAY, 0, 0, 0, 0, 0, 0, 45)} />);
  const labels = [...root.querySelectorAll('g[role=img]')].map((g) => g.getAttribute('aria-label'));
  expect(labels).toHaveLength(7);
  expect(labels.at(-1)).toBe('Thu Nov 26: 45 minutes, a week before 1 minute');
  expect(labels[0]).toBe('Fri Nov 20: 0 minutes, a week before 1 minute');
  fire(button(root, 'View as table'), 'click');
  const cells = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(cells.at(-1)).toEqual(['Thu Nov 26', '45 minutes', '1 minute']);
});

test('what a parent let go is said by kind, this week and before; what never was is left out', () => {
  const none = { send: 0, form: 0, spend: 0, time: 0, site: 0 };
  const root = show(
    <FamilyPermits week={{ ...none, send: 1, time: 2 }} before={{ ...none, site: 4 }} />,
  );
  expect(root.querySelector('p')!.textContent).toBe(
    'A parent let 3 things go with the PIN this week.',
  );
  const lines = [...root.querySelectorAll('tbody tr')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  expect(lines).toEqual([
    ['Messages, sent as is', '1', '0'],
    ['30 minutes more', '2', '0'],
    ['New live sites', '0', '4'],
  ]);
  expect(show(<FamilyPermits week={none} before={none} />).textContent).toBe(
    'A parent let nothing go with the PIN this week.',
  );
});
