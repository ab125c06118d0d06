import { expect, test } from 'vitest';
import { ageIn, LATER, type Month, parseMonth, stepDue } from '../../../utils/protection/age';
import {
  type Agreement,
  NOTHING_SETTLED,
  parseAgreement,
} from '../../../utils/protection/agreement';
import { actionOf, changed, parseChange, withSettings } from '../../../utils/protection/change';
import { readSettings, writeSettings } from '../../../utils/protection/settings-file';
import { atTime, isNews } from '../../../utils/protection/time-goes-by';

const T = Date.UTC(2026, 10, 27);
const DAY = 86_400_000;
const BORN: Month = { year: 2012, month: 11 };
const child: Agreement = { ...NOTHING_SETTLED, who: 'child', level: 2, born: BORN };
const teen: Agreement = { ...child, who: 'teen', level: 1 };

test.each([
  [{ year: 2026, month: 10 }, 13],
  [{ year: 2026, month: 11 }, 14],
  [{ year: 2026, month: 12 }, 14],
  [{ year: 2030, month: 10 }, 17],
  [{ year: 2030, month: 11 }, 18],
])('in %j it is %i', (today, age) => expect(ageIn(BORN, today)).toBe(age));

test.each([
  ['a child before the month', child, { year: 2026, month: 10 }, null],
  ['a child in the month', child, { year: 2026, month: 11 }, { age: 14, who: 'teen' }],
  ['a child years later', child, { year: 2031, month: 1 }, { age: 18, who: 'myself' }],
  ['a teenager of 14', teen, { year: 2026, month: 11 }, null],
  ['a teenager of 18', teen, { year: 2030, month: 11 }, { age: 18, who: 'myself' }],
  ['of whom nobody said', { ...child, born: null }, { year: 2031, month: 1 }, null],
  ['a grown person', { ...child, who: 'myself' as const }, { year: 2031, month: 1 }, null],
])('%s', (_who, agreement, today, step) => expect(stepDue(agreement, today)).toEqual(step));

test('“not yet” lasts three months, and a clock turned back makes that longer, never shorter', () => {
  const due = { year: 2027, month: 3 };
  const later = changed(child, parseChange({ do: 'later' })!, T);
  expect(stepDue(atTime(later, T + LATER - DAY), due)).toBeNull();
  expect(stepDue(atTime(later, T + LATER), due)).toEqual({ age: 14, who: 'teen' });
  const back = atTime(later, T - 30 * DAY);
  expect(isNews(later, back)).toBe(true);
  expect(stepDue(atTime(back, T + LATER - 31 * DAY), due)).toBeNull();
});

test('putting it off is free; saying when somebody was born is for whoever may say who sits here', () => {
  expect(actionOf({ do: 'later' }, child).action).toBe('level.up');
  expect(actionOf({ do: 'born', born: BORN }, child).action).toBe('who');
  expect(actionOf({ do: 'who', who: 'teen' }, child).action).toBe('level.down');
});

test('whatever the clock says, the level stays until somebody changes it', () => {
  for (const years of [-5, 0, 5, 50]) {
    expect(atTime(child, T + years * 365 * DAY)).toMatchObject({ who: 'child', level: 2 });
  }
});

test('what was put off comes anew with the next step, and a grown person’s month is forgotten', () => {
  const later = changed(child, { do: 'later' }, T);
  expect(changed(later, { do: 'who', who: 'teen' }, T)).toMatchObject({ born: BORN, later: null });
  expect(changed(later, { do: 'who', who: 'myself' }, T)).toMatchObject({ born: null });
  const settings = { who: 'elder' as const, level: 1 as const, sites: {}, off: [] };
  expect(withSettings(later, settings)).toMatchObject({ who: 'elder', born: null, later: null });
  const same = { ...settings, who: 'child' as const };
  expect(withSettings(later, same)).toMatchObject({ born: BORN, later: later.later });
  expect(changed(NOTHING_SETTLED, { do: 'born', born: BORN }, T).born).toBeNull();
});

test('it is in no file of settings', () => {
  const text = writeSettings(child, T);
  expect(text).not.toMatch(/born|2012/);
  expect(readSettings(text)).not.toHaveProperty('born');
});

test.each([null, 'May', { year: 2012 }, { year: 2012, month: 13 }, { year: 12, month: 1 }])(
  '%j is no month',
  (value) => {
    expect(parseMonth(value)).toBeNull();
    if (value) expect(parseChange({ do: 'born', born: value })).toBeNull();
  },
);

test('taken back, it is gone; an agreement signed before there was any is read as it was meant', () => {
  expect(changed(child, parseChange({ do: 'born', born: null })!, T).born).toBeNull();
  const { born: _born, later: _later, ...old } = child;
  expect(parseAgreement(old)).toEqual({ ...child, born: null });
  expect(parseAgreement(child)).toEqual(child);
});
