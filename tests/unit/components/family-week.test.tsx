// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FamilyWeek } from '../../../components/dashboard/family-week';
import { rowOf, sentRow } from '../reports/row-of';
import { show, speakEnglish } from './show';

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
