import { expect, test } from 'vitest';
import { personName } from '../../../utils/pii/detectors/person-name';
import { alone } from './alone';

const find = alone(personName);

test.each([
  ['收件的那栏麻烦改覃丽萍，之前打成谭了', '覃丽萍'],
  ['我是你老粉贾文涛啊，贾是西贝贾', '贾文涛'],
  ['送貨寫陳嘉欣小姐收就得', '陳嘉欣'],
])('finds the name in %s by all that is said around it', (text, expected) => {
  expect(find(text)).toEqual([expected]);
});

test.each(['收件写的不是刘紫涵', '主播和嘉宾周雨彤老师合个影'])('ignores %s', (text) => {
  expect(find(text)).toEqual([]);
});
