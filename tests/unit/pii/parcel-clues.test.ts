import { expect, test } from 'vitest';
import { parcelClues } from '../../../utils/pii/detectors/parcel-clues';
import { alone } from './alone';

const find = alone(parcelClues);

test.each([
  ['中通尾号不记得了，整串七八零四三四六七七九零一一九二', '七八零四三四六七七九零一一九二'],
  ['查件 7732 3621 2363 321', '7732 3621 2363 321'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['卡号621661901234567 中通', '快递箱条形码690123456789'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
