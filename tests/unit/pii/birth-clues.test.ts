import { expect, test } from 'vitest';
import { birthClues } from '../../../utils/pii/detectors/birth-clues';
import { alone } from './alone';

const find = alone(birthClues);

test.each([
  ['娃是一八年六月二十一的，穿多大', '一八年六月二十一'],
  ['阳历88年11月4号，帮我算算五行缺啥手链', '88年11月4号'],
  ['出生年月日填的一九九二零七一四', '一九九二零七一四'],
  ['我儿子16.10.5的 现在穿120够吗', '16.10.5'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['2023年11月出厂的吧', '我2024年6月18日下单的', '98年5月酿的酒', '孩子2023-09-01开学'])(
  'ignores %s',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
