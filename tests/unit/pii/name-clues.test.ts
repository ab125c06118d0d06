import { expect, test } from 'vitest';
import { personName } from '../../../utils/pii/detectors/person-name';
import { alone } from './alone';

const find = alone(personName);

test.each([
  ['收件的那栏麻烦改覃丽萍，之前打成谭了', '覃丽萍'],
  ['我是你老粉贾文涛啊，贾是西贝贾', '贾文涛'],
  ['送貨寫陳嘉欣小姐收就得', '陳嘉欣'],
  ['我管明辉说话算话 明天来店里', '管明辉'],
  ['收件歐陽偉倫 電話', '歐陽偉倫'],
  ['开票给白洁就行', '白洁'],
  ['梁淑芬係我個名 唔該', '梁淑芬'],
  ['发票写蓝婉清个人', '蓝婉清'],
  ['麻烦查下申屠静那单', '申屠静'],
])('finds the name in %s by all that is said around it', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each([
  '收件写的不是刘紫涵',
  '主播和嘉宾周雨彤老师合个影',
  '白洁面膜多少钱一盒 白洁是牌子吧',
  '邮箱是名字全拼',
])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
