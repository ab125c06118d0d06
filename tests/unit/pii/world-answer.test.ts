import { expect, test } from 'vitest';
import { scan } from '../../../utils/pii/scan';

function details(text: string, asked: boolean): string[] {
  return scan(text, { region: 'US', asked })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
}

test.each([
  ['Siobhan Gallagher', 'person_name: Siobhan Gallagher'],
  ['jessica palmer!', 'person_name: jessica palmer'],
  [' Tan Wei Ling', 'person_name: Tan Wei Ling'],
  ['김하은이요', 'person_name: 김하은'],
  ['佐藤美穂です', 'person_name: 佐藤美穂'],
  ['Nguyễn Thị Lan ạ', 'person_name: Nguyễn Thị Lan'],
  ['14 oak ridge dr', 'postal_address: 14 oak ridge dr'],
])('%s answers a question', (text, expected) => {
  expect(details(text, true)).toEqual([expected]);
});

test.each(['Siobhan Gallagher', 'jessica palmer!', '14 oak ridge dr'])(
  '%s by itself is nothing',
  (text) => {
    expect(details(text, false)).toEqual([]);
  },
);

test.each([
  'yes please',
  'not yet',
  'Taylor Swift',
  'ok thanks',
  'got it',
  '네네',
  'です',
  'vâng ạ',
])('%s answers nothing', (text) => {
  expect(details(text, true)).toEqual([]);
});
