import { expect, test } from 'vitest';
import { cnSeedPhrase } from '../../../utils/pii/detectors/cn-seed-phrase';
import { slicesOf } from './slices';

const find = slicesOf(cnSeedPhrase);

test.each([
  ['备份词：陷 扫 请 帮 午 生 雅 抹 亩 训 察 督', '陷 扫 请 帮 午 生 雅 抹 亩 训 察 督'],
  ['助记词 体得况厚奴台爆芳苗输像动 这么写吗', '体得况厚奴台爆芳苗输像动'],
  [
    '助记词是 苹果 河流 太阳 山 书 门 鱼 火 月 风 石 木',
    '苹果 河流 太阳 山 书 门 鱼 火 月 风 石 木',
  ],
  [
    '导入要12个词 我的是 雪 桥 灯 麦 海 竹 铁 鸟 春 石 茶 门',
    '雪 桥 灯 麦 海 竹 铁 鸟 春 石 茶 门',
  ],
])('finds the phrase in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '助记词小游戏 香蕉 苹果 大象 谁记住了',
  '助记词要不要写下来给你们看呢',
  '助记词 体得况厚奴台',
  '备份词是什么东西我从来没听说过',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
