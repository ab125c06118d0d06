import { expect, test } from 'vitest';
import { cardCodeClues } from '../../../utils/pii/detectors/card-code-clues';
import { alone } from './alone';

const find = alone(cardCodeClues);

test.each([
  ['257 我卡后面那三个小字', '257'],
  ['張卡後面嗰三個數字590，仲要咩？', '590'],
  ['付款让填cvv，我翻过来看是四零六', '四零六'],
  ['安全码要填吗 我填了839', '839'],
])('finds it in %s', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '卡背三位数是干嘛用的',
  '银行卡付款满299减30',
  '刷卡便宜吗 299元',
  '后面那件199',
  '显卡背面贴纸128',
  '發票中獎末三碼 368',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
