import { expect, test } from 'vitest';
import { cnSeedPhrase } from '../../../utils/pii/detectors/cn-seed-phrase';
import { slicesOf } from './slices';

const find = slicesOf(cnSeedPhrase);

test.each([
  ['备份词：陷 扫 请 帮 午 生 雅 抹 亩 训 察 督', '陷 扫 请 帮 午 生 雅 抹 亩 训 察 督'],
  ['助记词 体得况厚奴台爆芳苗输像动 这么写吗', '体得况厚奴台爆芳苗输像动'],
])('finds the phrase in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '助记词要不要写下来给你们看呢',
  '助记词 体得况厚奴台',
  '备份词是什么东西我从来没听说过',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
