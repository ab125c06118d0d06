import { expect, test } from 'vitest';
import { hintedBy, wordsOf } from '../../../../utils/pii/finders/by-word';
import { read } from '../../../../utils/pii/reading';

const items = [
  { id: 'street', words: 'street road' },
  { id: 'rue', words: 'rue', needs: /bâtiment/ },
  { id: 'hangul', needs: /[가-힣]/ },
];
const hinted = hintedBy(items);

test.each([
  ['14 Elm Street', ['street']],
  ['streets ahead', []],
  ['12 rue du Street Art', ['street', 'rue']],
  ['bâtiment b', ['rue']],
  ['안녕 road', ['street', 'hangul']],
  ['', []],
])('of %j is worth a try %j', (text, expected) => {
  expect(hinted(read(text).reading).map(({ id }) => id)).toEqual(expected);
});

test('a message is cut into words once', () => {
  const { reading } = read('14 Elm Street');
  expect(wordsOf(reading)).toBe(wordsOf(reading));
});
